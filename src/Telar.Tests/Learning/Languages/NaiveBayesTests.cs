using Telar.Engine;
using Telar.Learning.Languages;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class NaiveBayesTests
{
    private static readonly NaiveBayes Model = new(["a", "a", "b"], [0, 0, 1], classes: 2);

    [Fact]
    public void Scores_are_those_of_hand_and_paper()
    {
        // " a " holds six runs: the space twice, "a", " a", "a " and " a ". Class 0 has 12 of its two texts, class 1
        // has 6 of its one; nine are different: the space, four with a and four with b.
        var expected = new[]
        {
            Math.Log(2 / 3.0) + (2 * Math.Log((4 + 0.5) / (12 + 4.5))) + (4 * Math.Log((2 + 0.5) / (12 + 4.5))),
            Math.Log(1 / 3.0) + (2 * Math.Log((2 + 0.5) / (6 + 4.5))) + (4 * Math.Log((0 + 0.5) / (6 + 4.5))),
        };
        var scores = Model.Score("a", 0.5);
        Assert.Equal(expected[0], scores[0], 12);
        Assert.Equal(expected[1], scores[1], 12);
    }

    [Fact]
    public void Runs_that_are_not_known_decide_nothing() =>
        // Nothing of " z " is known but the space, and of class 0's runs a third are spaces, as of class 1's.
        Assert.Equal(Math.Log(2), Model.Score("z", 1e-9) is [var first, var second] ? first - second : 0, 6);

    [Fact]
    public void The_more_probable_class_is_predicted()
    {
        Assert.Equal(0, Model.Predict("a", 1));
        Assert.Equal(1, Model.Predict("b b", 1));
    }

    [Fact]
    public void An_apostrophe_is_a_letter()
    {
        var model = new NaiveBayes(["k'a k'o", "ka ko"], [0, 1], classes: 2);
        Assert.Equal(0, model.Predict("t'", 0.1));
    }

    [Fact]
    public void The_baseline_tells_made_languages_apart()
    {
        using var folder = new TemporaryFolder();
        WindowsSample.WriteWindows(folder["windows.parquet"]);
        var result = new NaiveBayesBaseline(0.1, 1).Run(new LanguageTask("windows.parquet", "long"), path => folder[path]).ToResult();
        Assert.Equal(1, result.Accuracy);
        Assert.Equal("smoothing 0.1", result.Setting);
    }

    [Fact]
    public void The_baseline_refuses_what_is_no_text() =>
        Assert.Throws<TelarException>(() => new NaiveBayesBaseline(1).Run(new CloudTask(1), path => path));
}
