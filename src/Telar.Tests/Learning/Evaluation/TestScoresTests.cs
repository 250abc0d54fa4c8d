using Telar.Learning.Evaluation;

namespace Telar.Tests.Learning.Evaluation;

public sealed class TestScoresTests
{
    [Fact]
    public void Classes_are_averaged_over_seeds()
    {
        var perfect = ConfusionMatrix.Of(2, [0, 0, 1, 1], [0, 0, 1, 1]);
        var half = ConfusionMatrix.Of(2, [0, 0, 1, 1], [0, 1, 1, 1]);

        var scores = TestScores.Of(["a", "b"], [perfect, half]);

        Assert.Equal([1, 0.75], scores.Accuracy.Seeds);
        Assert.Equal(4, scores.Rows);
        Assert.Equal(new ClassScores("a", 1, 0.75, (1 + (2 / 3.0)) / 2, 2), scores.PerClass[0]);
    }
}
