using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Attention;

/// <summary>Windows as a transformer reads them, with a run a letter: the number of each letter's word, and its run.</summary>
internal static class LetterRows
{
    public static TaskShape Shape { get; } = new(
        [new FeatureShape(-1), new FeatureShape([-1, 1], ["(padding)", "(unknown)", "a", "b", "c", "d"])], Classes: 3);

    /// <param name="rows">Runs by index; 0 is padding. Two letters make a word.</param>
    public static IReadOnlyList<Tensor> Of(params long[][] rows)
    {
        var runs = tensor(rows.SelectMany(row => row).ToArray()).reshape(rows.Length, rows[0].Length);
        var words = (arange(rows[0].Length).floor_divide(2) + 1) * runs.ne(0);
        return [words, runs.unsqueeze(2)];
    }
}
