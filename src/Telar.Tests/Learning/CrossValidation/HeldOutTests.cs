using FsCheck.Xunit;
using Telar.Engine;
using Telar.Learning.CrossValidation;
using Telar.Learning.Tasks;

namespace Telar.Tests.Learning.CrossValidation;

public sealed class HeldOutTests
{
    private const int Parts = 10;

    [Fact]
    public void Every_part_is_tested_once() => Assert.All(
        Enumerable.Range(0, Parts),
        part => Assert.Single(HeldOut.All, heldOut => heldOut.Of(part, Partition.Split) == Part.Test));

    [Fact]
    public void The_split_trains_on_seven_parts_and_validates_on_one() => Assert.All(HeldOut.All, heldOut =>
    {
        var parts = Enumerable.Range(0, Parts).CountBy(part => heldOut.Of(part, Partition.Split)).ToDictionary();
        Assert.Equal((7, 1, 2), (parts[Part.Train], parts[Part.Validation], parts[Part.Test]));
    });

    [Fact]
    public void Inner_folds_validate_every_part_that_is_not_held_out_once() => Assert.All(HeldOut.All, heldOut => Assert.All(
        Enumerable.Range(0, Parts).Where(part => heldOut.Of(part, Partition.Split) != Part.Test),
        part => Assert.Single(
            Enumerable.Range(0, HeldOut.InnerFolds), fold => heldOut.Of(part, new Partition(fold)) == Part.Validation)));

    [Property]
    public void What_is_held_out_is_the_test_whatever_validates(byte fold, byte part, byte inner)
    {
        var heldOut = new HeldOut(fold % HeldOut.Folds);

        Assert.Equal(
            heldOut.Of(part % Parts, Partition.Split) == Part.Test,
            heldOut.Of(part % Parts, new Partition(inner % HeldOut.InnerFolds)) == Part.Test);
    }

    [Fact]
    public void A_part_or_fold_that_is_not_there_is_an_error()
    {
        Assert.Contains("part 10", Assert.Throws<TelarException>(() => HeldOut.All[0].Of(Parts, Partition.Split)).What);
        Assert.Contains("inner fold 4", Assert.Throws<TelarException>(() => HeldOut.All[0].Of(0, new Partition(4))).What);
    }
}
