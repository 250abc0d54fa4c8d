using Telar.Learning.Diagnostics;

namespace Telar.Tests.Learning.Diagnostics;

/// <summary>Confusions and confident errors, over two seeds.</summary>
public sealed class ErrorsTests
{
    private static readonly TestPrediction[] Rows =
    [
        new("r0", 1, "a", "b", 0.75f), new("r0", 2, "a", "b", 0.5f),
        new("r1", 1, "b", "b", 1f), new("r1", 2, "b", "a", 0.9f),
        new("r2", 1, "a", "b", 0.4f), new("r2", 2, "a", "c", 0.95f),
        new("r3", 1, "c", "c", 1f), new("r3", 2, "c", "c", 1f),
    ];

    [Fact]
    public void Confusions_are_counted_over_seeds()
    {
        Assert.Equal(
            [new ClassConfusion("a", "b", 3, 0.75), new("a", "c", 1, 0.25), new("b", "a", 1, 0.5)],
            ClassConfusion.Worst(Rows, 5));
        Assert.Equal("a", Assert.Single(ClassConfusion.Worst(Rows, 1)).Truth);
    }

    [Fact]
    public void Errors_that_seeds_agree_on_come_first() =>
        Assert.Equal(
            [("r0", "b", 0.625, 2), ("r2", "c", 0.475, 1), ("r1", "a", 0.45, 1)],
            ConfidentError.Worst(Rows, 5).Select(error => (error.Id, error.Predicted, Math.Round(error.Confidence, 6), error.Seeds)));

    [Fact]
    public void Only_so_many_errors_are_named() => Assert.Equal("r0", Assert.Single(ConfidentError.Worst(Rows, 1)).Id);
}
