using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>How a figure draws what joins two confused languages: the wider, the more often; its colour says whether they are of one branch.</summary>
/// <param name="languages">All of the family.</param>
/// <param name="pairs">The most confused first.</param>
internal sealed class ConfusionStrokes(IReadOnlyList<FamilyLanguage> languages, IReadOnlyList<ConfusedPair> pairs)
{
    private const double Thinnest = 0.5;
    private const double Added = 2.5;

    /// <summary>Each pair as positions in the list of languages, the upper one first.</summary>
    public IEnumerable<(int Upper, int Lower, ConfusedPair Pair)> All =>
        from pair in pairs
        let first = IndexOf(pair.First)
        let second = IndexOf(pair.Second)
        select (Math.Min(first, second), Math.Max(first, second), pair);

    public void Add(Plot plot, ConfusedPair pair, Coordinates[] line)
    {
        var stroke = plot.Add.ScatterLine(line, ColorOf(pair));
        stroke.LineWidth = (float)(Thinnest + (Added * pair.Share / pairs[0].Share));
    }

    public Color ColorOf(ConfusedPair pair) =>
        languages[IndexOf(pair.First)].Branch == languages[IndexOf(pair.Second)].Branch ? Palette.Vermilion : Palette.Blue;

    private int IndexOf(string code) => languages.Index().First(language => language.Item.Code == code).Index;
}
