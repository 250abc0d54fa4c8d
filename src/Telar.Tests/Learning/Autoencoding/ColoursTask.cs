using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

/// <summary>Plain pictures, dark and pale ones; reads no file.</summary>
/// <param name="TestSeed">Of the test rows alone.</param>
internal sealed record ColoursTask(int TestSeed = 3) : ClassificationTask
{
    private const int Size = SmallAutoencoder.Size;
    private static readonly string[] Names = ["dark", "pale"];

    /// <summary>Which parts were encoded so far.</summary>
    internal List<Part> Seen { get; } = [];

    public override IReadOnlyList<string> Inputs => [];

    public override TaskData Load(Func<string, string> input, Partition partition) =>
        new(Names, SmallAutoencoder.Shape, new { Size }, Encode);

    private Rows Encode(Part part)
    {
        Seen.Add(part);
        var random = new Random(part == Part.Test ? TestSeed : (int)part);
        var labels = Enumerable.Range(0, part == Part.Train ? 40 : 20).Select(row => (long)(row % 2)).ToArray();
        byte[] colours = [.. labels.SelectMany(label => Enumerable.Range(0, 3).Select(_ => (byte)((label * 128) + random.Next(128))))];
        return new Rows(
            [.. labels.Index().Select(entry => $"{part}-{entry.Index}")],
            new Examples([tensor(colours).view(-1, 1, 1, 3).expand(-1, Size, Size, 3).contiguous()], tensor(labels)));
    }
}
