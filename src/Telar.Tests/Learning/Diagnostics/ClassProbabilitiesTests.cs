using Telar.Learning.Evaluation;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Diagnostics;

public sealed class ClassProbabilitiesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_protocol_has_its_own_rows()
    {
        var (main, other) = (ClassProbabilitiesSample.Create(), Other());
        ClassProbabilities.Write(folder["probabilities"], ("main", main), ("other", other));

        AssertSame(main, ClassProbabilities.Read(folder["probabilities"], "main"));
        AssertSame(other, ClassProbabilities.Read(folder["probabilities"], "other"));
        Assert.Empty(ClassProbabilities.Read(folder["probabilities"], "neither").Ids);
    }

    [Fact]
    public void Other_classes_are_refused() => Assert.Throws<ArgumentException>(() => ClassProbabilities.Write(
        folder["probabilities"], ("main", ClassProbabilitiesSample.Create()), ("other", Other() with { Labels = ["a", "c", "b"] })));

    private static ClassProbabilities Other() => new(["s0"], ["c"], ["a", "b", "c"], [[0.25f], [0.25f], [0.5f]]);

    private static void AssertSame(ClassProbabilities expected, ClassProbabilities actual)
    {
        Assert.Equal(expected.Ids, actual.Ids);
        Assert.Equal(expected.Truth, actual.Truth);
        Assert.Equal(expected.Labels, actual.Labels);
        Assert.Equal(expected.Columns, actual.Columns);
    }
}
