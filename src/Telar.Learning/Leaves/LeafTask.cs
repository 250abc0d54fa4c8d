using Telar.Data.Datasets.CoffeeLeaves;
using Telar.Data.Parquet;
using Telar.Learning.CrossValidation;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Leaves;

/// <summary>What a crop of a coffee leaf suffers from, tested on leaves that are held out: one feature, pixels uint8 [N, 64, 64, 3].</summary>
/// <param name="Table">The processed table, project-relative.</param>
/// <param name="HeldOut">Whose leaves are the test.</param>
public sealed record LeafTask(string Table, HeldOut HeldOut) : ClassificationTask, ICrossValidated
{
    private const int Size = CoffeeLeavesDataset.Size;
    private const int Channels = 3;

    public override IReadOnlyList<string> Inputs => [Table];

    IReadOnlyList<ClassificationTask> ICrossValidated.Folds => [.. HeldOut.All.Select(fold => this with { HeldOut = fold })];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var table = ParquetTable.Read(input(Table), "id", "label", "pixels", "part");
        var parts = table.Values<int>("part").Select(part => HeldOut.Of(part, partition)).ToList();
        var classes = table.Text("label").Distinct().Order(StringComparer.Ordinal).ToList();
        var shape = new TaskShape([new FeatureShape(Size, Size, Channels)], classes.Count);
        var preprocessing = new PicturePreprocessing("RGB, 0 to 255, stretched to a square", Size, Size);
        return new TaskData(classes, shape, preprocessing, part => Encode(table, parts, part, classes));
    }

    private static Rows Encode(ParquetTable table, List<Part> parts, Part part, List<string> classes)
    {
        var (ids, labels, pixels) = (table.Text("id"), table.Text("label"), table.Bytes("pixels"));
        int[] rows = [.. Enumerable.Range(0, table.Rows).Where(row => parts[row] == part)];
        byte[] bytes = [.. rows.SelectMany(row => pixels[row])];
        return new Rows(
            [.. rows.Select(row => ids[row])],
            new Examples(
                [tensor(bytes, [rows.Length, Size, Size, Channels])],
                tensor(rows.Select(row => (long)classes.IndexOf(labels[row])).ToArray())));
    }
}
