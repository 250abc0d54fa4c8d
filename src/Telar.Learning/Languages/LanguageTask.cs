using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>The language of a window of words.</summary>
/// <param name="Table">The processed table of windows, project-relative.</param>
/// <param name="Band">How long the windows are: <c>long</c>, the main protocol, or another of the table.</param>
public sealed record LanguageTask(string Table, string Band) : ClassificationTask
{
    private const string MainBand = "long";

    /// <summary>How often a word must occur in the training rows to be known; rarer ones have their subwords alone.</summary>
    public int WordAtLeast { get; init; } = 1;

    /// <summary>How words are cut into subwords; longer runs are words, which the network sees anyway.</summary>
    public Subwords Cut { get; init; } = new(Shortest: 1, Longest: 4, AtLeast: 3);

    public override string Protocol => Band == MainBand ? MainProtocol : Band;

    public override IReadOnlyList<string> Inputs => [Table];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var windows = ReadWindows(input, partition);
        var labels = LabelsOf(windows);
        var encoder = WindowEncoder.Fit(windows[Part.Train].Select(window => window.Text), WordAtLeast, Cut);
        var preprocessing = new LanguagePreprocessing(
            "of lower-case letters, every apostrophe U+0027, parted by single spaces", Cut, $"{Subwords.Beginning}{Subwords.End}");
        return new TaskData(labels, encoder.ShapeFor(labels.Count), preprocessing, part => Encode(windows[part], encoder, labels));
    }

    /// <summary>The classes, in alphabetical order.</summary>
    internal static IReadOnlyList<string> LabelsOf(ILookup<Part, Window> windows) =>
        [.. windows.SelectMany(part => part).Select(window => window.Language).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The band's windows, by the part they belong to.</summary>
    internal ILookup<Part, Window> ReadWindows(Func<string, string> input, Partition partition)
    {
        var table = ParquetTable.Read(input(Table), "id", "language", "band", "text", "split", "fold");
        var (ids, texts, languages) = (table.Text("id"), table.Text("text"), table.Text("language"));
        var (bands, splits, folds) = (table.Text("band"), table.Text("split"), table.Values<int>("fold"));
        var rows = Enumerable.Range(0, table.Rows).Where(row => bands[row] == Band).ToList();
        return rows.Count > 0
            ? rows.ToLookup(row => partition.Of(splits[row], folds[row]), row => new Window(ids[row], texts[row], languages[row]))
            : throw new TelarException(
                $"there is no window of the band '{Band}'", Table, $"use one of {string.Join(", ", bands.Distinct().Order())}");
    }

    private static Rows Encode(IEnumerable<Window> part, WindowEncoder encoder, IReadOnlyList<string> labels)
    {
        var windows = part.ToList();
        var classes = labels.Index().ToDictionary(label => label.Item, label => (long)label.Index);
        return new Rows(
            [.. windows.Select(window => window.Id)],
            new Examples(
                encoder.Encode([.. windows.Select(window => window.Text)]),
                tensor(windows.Select(window => classes[window.Language]).ToArray())));
    }
}
