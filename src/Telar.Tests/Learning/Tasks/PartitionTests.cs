using Telar.Engine;
using Telar.Learning.Tasks;

namespace Telar.Tests.Learning.Tasks;

public sealed class PartitionTests
{
    [Theory]
    [InlineData("train", 1, null, Part.Train)]
    [InlineData("validation", 1, null, Part.Validation)]
    [InlineData("test", -1, null, Part.Test)]
    [InlineData("train", 1, 1, Part.Validation)]
    [InlineData("validation", 1, 1, Part.Validation)]
    [InlineData("validation", 0, 1, Part.Train)]
    [InlineData("train", 0, 1, Part.Train)]
    [InlineData("test", -1, 1, Part.Test)]
    public void Rows_go_where_split_or_fold_says(string split, int rowFold, int? fold, Part expected) =>
        Assert.Equal(expected, new Partition(fold).Of(split, rowFold));

    [Fact]
    public void An_unknown_part_is_an_error()
    {
        var error = Assert.Throws<TelarException>(() => Partition.Split.Of("dev", 0));
        Assert.Contains("test, train, validation", error.Remedy);
    }
}
