using Telar.Data.Datasets.Pictograms;
using Telar.Data.Parquet;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Pictograms;

/// <summary>
/// The class of an emoji by its drawing: one feature, pixels uint8 [N, 48, 48, 3]. A row's identity is its
/// emoji and its style, e.g. <c>1F99C/noto</c>.
/// </summary>
/// <param name="Table">The processed table, project-relative.</param>
public abstract record PictogramTask(string Table) : ClassificationTask
{
    private const int Size = PictogramsDataset.Size;
    private const int Channels = 3;

    public override IReadOnlyList<string> Inputs => [Table];

    /// <summary>Columns that <see cref="Assign"/> reads.</summary>
    protected abstract IReadOnlyList<string> SplitColumns { get; }

    /// <summary>The part of each row; null for a row of no part.</summary>
    protected abstract IReadOnlyList<Part?> Assign(ParquetTable table, Partition partition);

    public sealed override TaskData Load(Func<string, string> input, Partition partition)
    {
        var table = ParquetTable.Read(
            input(Table), [.. new[] { "emoji", "style", "label", "pixels" }.Union(SplitColumns)]);
        var parts = Assign(table, partition);
        var classes = table.Text("label").Distinct().Order(StringComparer.Ordinal).ToList();
        var shape = new TaskShape([new FeatureShape(Size, Size, Channels)], classes.Count);
        var preprocessing = new PicturePreprocessing("RGB, 0 to 255, on white", Size, Size);
        return new TaskData(classes, shape, preprocessing, part => Encode(table, parts, part, classes));
    }

    private static Rows Encode(ParquetTable table, IReadOnlyList<Part?> parts, Part part, List<string> classes)
    {
        var (emoji, style, labels, pixels) = (table.Text("emoji"), table.Text("style"), table.Text("label"), table.Bytes("pixels"));
        var rows = Enumerable.Range(0, table.Rows).Where(row => parts[row] == part).ToList();
        var bytes = new byte[rows.Count * Size * Size * Channels];
        foreach (var (index, row) in rows.Index())
            pixels[row].CopyTo(bytes, index * Size * Size * Channels);

        var examples = new Examples(
            [tensor(bytes, [rows.Count, Size, Size, Channels])],
            tensor(rows.Select(row => (long)classes.IndexOf(labels[row])).ToArray()));
        return new Rows([.. rows.Select(row => $"{emoji[row]}/{style[row]}")], examples);
    }
}
