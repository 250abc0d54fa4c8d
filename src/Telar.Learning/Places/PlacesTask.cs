using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>The first-level region of a populated place.</summary>
/// <param name="Table">The processed table, project-relative.</param>
public sealed record PlacesTask(string Table) : ClassificationTask
{
    public override IReadOnlyList<string> Inputs => [Table];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var table = PlacesTable.Read(input(Table));
        var parts = table.Splits.Zip(table.Folds, partition.Of).ToList();
        int[] RowsOf(Part part) => [.. Enumerable.Range(0, parts.Count).Where(row => parts[row] == part)];

        var labels = table.Regions.Distinct().Order(StringComparer.Ordinal).ToList();
        var encoder = PlaceEncoder.Fit([.. RowsOf(Part.Train).Select(row => table.Places[row])]);
        var shape = new TaskShape(
            [
                new FeatureShape(PlaceEncoder.Coordinates),
                new FeatureShape(PlaceEncoder.Numbers),
                new FeatureShape([], encoder.Codes),
            ],
            labels.Count);
        return new TaskData(labels, shape, encoder, part => Encode(table, RowsOf(part), encoder, labels));
    }

    private static Rows Encode(PlacesTable table, int[] rows, PlaceEncoder encoder, List<string> labels)
    {
        var features = encoder.Encode([.. rows.Select(row => table.Places[row])]);
        var classes = tensor(rows.Select(row => (long)labels.IndexOf(table.Regions[row])).ToArray());
        return new Rows([.. rows.Select(row => table.Ids[row])], new Examples(features, classes));
    }
}
