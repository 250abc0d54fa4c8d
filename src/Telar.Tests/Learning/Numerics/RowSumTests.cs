using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Numerics;

[Collection(TorchTests.Name)]
public sealed class RowSumTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 8)]
    [InlineData(30, 21)]
    public void Rows_are_added_up_in_their_order(int rows, int columns)
    {
        using var scope = NewDisposeScope();
        manual_seed(rows);
        var (numbers, sum) = (randn(rows, columns), ones(columns));
        RowSum.Of(Matrix.Of(numbers), Matrix.Of(sum));
        var expected = Enumerable.Range(0, columns)
            .Select(column => Enumerable.Range(0, rows).Aggregate(0f, (total, row) => total + numbers[row, column].item<float>()));
        Assert.Equal(expected, sum.data<float>().ToArray());
    }
}
