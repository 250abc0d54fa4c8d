using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Recurrent;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies.Mesoamerica;

/// <summary>Values of factors that are not trained again, as every recipe that may be chosen has them.</summary>
public sealed class ChosenAnywayTests
{
    [Fact]
    public void Every_network_for_pictograms_starts_as_He_says_and_normalises_batches()
    {
        Assert.All(PictogramsSpace.Candidates(31, epochs: 24).Append(PictogramsSpace.Larger(epochs: 24)).Select(recipe => (ConvolutionRecipe)recipe.Model), model =>
        {
            Assert.Equal(Initialization.He, model.Initialization);
            Assert.True(model.BatchNormalization);
        });
        Assert.Equal(
            ["He", "with", "as chosen", "as chosen", "with EmojiOne"],
            PictogramsFactors.All.SelectMany(factor => factor.Levels).Where(level => level.IsAsChosen).Select(level => level.Name));
    }

    [Fact]
    public void Every_network_for_languages_starts_as_Xavier_says()
    {
        Assert.All(
            LanguagesSpace.Candidates(64, method => method).Select(recipe => (RecurrentRecipe)recipe.Model),
            model => Assert.Equal(Initialization.Xavier, model.Initialization));
        Assert.Equal(
            ["Xavier", "as chosen", "as chosen"],
            LanguagesFactors.All(method => method).SelectMany(factor => factor.Levels).Where(level => level.IsAsChosen).Select(level => level.Name));
    }
}
