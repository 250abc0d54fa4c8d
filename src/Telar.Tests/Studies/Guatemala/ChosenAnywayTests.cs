using Telar.Learning.Tagging;
using Telar.Studies.Guatemala;

namespace Telar.Tests.Studies.Guatemala;

/// <summary>Values of factors that are not trained again, as every recipe that may be chosen has them.</summary>
public sealed class ChosenAnywayTests
{
    [Fact]
    public void Every_tagger_starts_from_skip_gram_and_reads_letters()
    {
        Assert.All(KicheTaggingSpace.Candidates(16, "skip-gram").Select(recipe => (TaggingRecipe)recipe.Model), model =>
        {
            Assert.Equal("skip-gram", model.Vectors);
            Assert.True(model.CharacterUnits > 0);
        });
        Assert.Equal(
            ["skip-gram", "with"],
            KicheTaggingFactors.All.SelectMany(factor => factor.Levels).Where(level => level.IsAsChosen).Select(level => level.Name));
    }
}
