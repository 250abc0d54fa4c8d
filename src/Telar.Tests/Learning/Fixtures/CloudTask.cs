using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Fixtures;

/// <summary>Three clouds of points in the plane, the first as frequent as the others together; reads no file.</summary>
internal sealed record CloudTask(double Spread) : ClassificationTask
{
    private static readonly string[] Names = ["centre", "left", "right"];

    /// <summary>Which parts were encoded so far.</summary>
    internal List<Part> Seen { get; } = [];

    /// <summary>What the test set is called.</summary>
    public string TestSet { get; init; } = MainProtocol;

    public override string Protocol => TestSet;

    public override IReadOnlyList<string> Inputs => [];

    public override TaskData Load(Func<string, string> input, Partition partition) =>
        new(Names, new TaskShape([new FeatureShape(2)], Names.Length), new { Spread }, Encode);

    private Rows Encode(Part part)
    {
        Seen.Add(part);
        var random = new Random(1 + (int)part);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        var labels = Enumerable.Range(0, part == Part.Train ? 400 : 200).Select(row => (long)(row % 2 == 0 ? 0 : 1 + (row / 2 % 2))).ToArray();
        var points = labels.SelectMany(label => new[]
        {
            (float)((label switch { 1 => -3, 2 => 3, _ => 0 }) + (Spread * Normal())),
            (float)((label == 0 ? 2 : -2) + (Spread * Normal())),
        });
        return new Rows(
            [.. labels.Index().Select(entry => $"{part}-{entry.Index}")],
            new Examples([tensor(points.ToArray()).reshape(-1, 2)], tensor(labels)));
    }
}
