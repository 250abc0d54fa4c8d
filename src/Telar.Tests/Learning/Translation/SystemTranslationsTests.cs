using Telar.Learning.Translation;

namespace Telar.Tests.Learning.Translation;

public sealed class SystemTranslationsTests
{
    private static readonly string[] References = [.. Enumerable.Range(0, 40).Select(row => $"ri ja {row} nim ri q'ij {row}")];

    [Fact]
    public void A_system_is_not_ahead_of_itself()
    {
        var gain = Right(20).Over(Right(20));
        Assert.Equal((0.0, 0.0, 0.0), (gain.Difference, gain.Low, gain.High));
    }

    [Fact]
    public void The_interval_of_a_clear_gain_leaves_zero_out()
    {
        var gain = Right(40).Over(Right(10));
        Assert.InRange(gain.Low, 0.1, gain.Difference);
        Assert.InRange(gain.High, gain.Difference, 1);
    }

    [Fact]
    public void Seeds_are_scored_one_by_one()
    {
        var scores = new SystemTranslations(References, [References, [.. References.Select(_ => "")]]).Scores;
        Assert.Equal([1.0, 0.0], scores.ChrF.Seeds);
        Assert.Equal([1.0, 0.0], scores.Bleu.Seeds);
    }

    [Fact]
    public void The_nearest_sentence_lends_its_translation()
    {
        TranslationPair Pair(string spanish, string text) => new(spanish, spanish, text, "train", 0);
        var nearest = new NearestTranslation([Pair("la casa es grande", "nim ri ja"), Pair("el sol", "ri q'ij"), Pair("el sol", "q'ij")]);

        Assert.Equal("nim ri ja", nearest.Translate("la casa"));
        Assert.Equal("ri q'ij", nearest.Translate("el sol"));
    }

    /// <summary>So many sentences as they should be, the others something else.</summary>
    private static SystemTranslations Right(int count) =>
        new(References, [[.. References.Select((reference, row) => row < count ? reference : "xyz")]]);
}
