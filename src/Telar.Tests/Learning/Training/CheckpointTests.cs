using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Training;

[Collection(TorchTests.Name)]
public sealed class CheckpointTests
{
    public static TheoryData<string, Func<byte[], byte[]>> Damages => new()
    {
        { "empty", _ => [] },
        { "only the mark", whole => whole[..8] },
        { "cut in the digest", whole => whole[..^20] },
        { "cut in the middle", whole => whole[..(whole.Length / 2)] },
        { "last byte missing", whole => whole[..^1] },
        { "a byte too many", whole => [.. whole, 0] },
        { "one bit of the mark flipped", whole => Flip(whole, 0) },
        { "one bit of the content flipped", whole => Flip(whole, whole.Length / 2) },
        { "one bit of the digest flipped", whole => Flip(whole, whole.Length - 9) },
        { "another file", _ => "epoch,step\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_checkpoint_is_discarded_with_a_warning(string damage, Func<byte[], byte[]> inflict)
    {
        using var problem = new SmallProblem();
        using var whole = new SmallTraining();
        var expected = whole.Run(problem, SmallTraining.Options);

        using var damaged = new SmallTraining();
        damaged.RunUntil(1, problem, SmallTraining.Options);
        File.WriteAllBytes(damaged.Checkpoint, inflict(File.ReadAllBytes(damaged.Checkpoint)));
        var result = damaged.Run(problem, SmallTraining.Options);

        Assert.True(
            damaged.Reports.Any(report => report.Detail.StartsWith("warning: the checkpoint is damaged", StringComparison.Ordinal)),
            damage);
        Assert.Equal(expected.Kept.Model, result.Kept.Model);
    }

    private static byte[] Flip(byte[] whole, int position) =>
        [.. whole[..position], (byte)(whole[position] ^ 1), .. whole[(position + 1)..]];
}
