using Telar.Learning.Diagnostics;
using Telar.Learning.Evaluation;

namespace Telar.Tests.Learning.Diagnostics;

public sealed class BrierScoreTests
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 2)]
    [InlineData(0.5f, 0.5f, 0.5)]
    public void One_row(float right, float wrong, double expected) =>
        Assert.Equal(expected, BrierScore.Of(new ClassProbabilities(["r"], ["a"], ["a", "b"], [[right], [wrong]])), 12);

    [Fact]
    public void Several_rows_have_the_mean()
    {
        double[] rows = [0.09 + 0.04 + 0.01, 0.0625 + 0.0625, 0.25 + 0.0625 + 0.0625, 0.015625 + 0.5625 + 0.390625];
        Assert.Equal(rows.Average(), BrierScore.Of(ClassProbabilitiesSample.Create()), 6);
    }
}
