using Telar.Studies.Factors;
using Telar.Studies.Search;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Studies.Factors;

public sealed class RepeatTests
{
    [Theory]
    [InlineData(5, 2, "fold-0-seed-1, fold-1-seed-2")]
    [InlineData(5, 5, "fold-0-seed-1, fold-1-seed-2, fold-2-seed-3, fold-3-seed-4, fold-4-seed-5")]
    [InlineData(2, 5, "fold-0-seed-1, fold-1-seed-2, fold-0-seed-3, fold-1-seed-4")]
    [InlineData(4, 5, "fold-0-seed-1, fold-1-seed-2, fold-2-seed-3, fold-3-seed-4")]
    [InlineData(1, 3, "fold-0-seed-1, fold-0-seed-2, fold-0-seed-3")]
    public void Every_fold_that_is_used_has_as_many_repeats(int folds, int most, string expected) =>
        Assert.Equal(expected, string.Join(", ", Repeat.Of(Fold.Of(new CloudTask(0.8), folds), most).Select(repeat => repeat.Name)));
}
