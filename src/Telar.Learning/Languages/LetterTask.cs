using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>The language of a window of words, read letter by letter.</summary>
/// <param name="Table">The processed table of windows, project-relative.</param>
/// <param name="Band">How long the windows are, e.g. <c>short</c>.</param>
/// <param name="LongestRun">Letters of the longest run that a letter is given as; 1 gives letters alone.</param>
/// <param name="System">What learns it: systems on the same rows are told apart by it, as protocols.</param>
public sealed record LetterTask(string Table, string Band, int LongestRun, string System) : ClassificationTask
{
    public override string Protocol => System;

    public override IReadOnlyList<string> Inputs => Windows.Inputs;

    private LanguageTask Windows => new(Table, Band);

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var windows = ReadWindows(input, partition);
        var labels = LanguageTask.LabelsOf(windows);
        var encoder = LetterEncoder.Fit(windows[Part.Train].Select(window => window.Text), LongestRun);
        return new TaskData(labels, encoder.ShapeFor(labels.Count), new { LongestRun }, part => Encode([.. windows[part]], encoder, labels));
    }

    /// <summary>The windows as text, by the part they belong to.</summary>
    internal ILookup<Part, Window> ReadWindows(Func<string, string> input, Partition partition) => Windows.ReadWindows(input, partition);

    private static Rows Encode(IReadOnlyList<Window> windows, LetterEncoder encoder, IReadOnlyList<string> labels)
    {
        var classes = labels.Index().ToDictionary(label => label.Item, label => (long)label.Index);
        return new Rows(
            [.. windows.Select(window => window.Id)],
            new Examples(
                encoder.Encode([.. windows.Select(window => window.Text)]),
                tensor(windows.Select(window => classes[window.Language]).ToArray())));
    }
}
