using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>Divisions, branches and languages of a family from left to right, and arcs between confused ones.</summary>
/// <param name="languages">From top to bottom, relatives side by side.</param>
/// <param name="top">Upper end, in points.</param>
internal sealed class FamilyTree(IReadOnlyList<FamilyLanguage> languages, float top)
{
    /// <summary>Of one language, in points.</summary>
    public const float RowHeight = 13;

    // Where the lines of each generation begin, in points, and what stands right of them.
    private const float Root = 3;
    private const float Divisions = 52;
    private const float Branches = 108;
    private const float Names = 117;
    private const float Arcs = 190;
    private const float FirstDepth = 9;
    private const float Deeper = 19;
    private const float Gap = 2;
    private const int Points = 24;

    public void Draw(Plot plot, ConfusionStrokes strokes)
    {
        var divisions = Groups(language => language.Division);
        AddBranching(plot, Root, [.. divisions.Select(Middle)]);
        foreach (var division in divisions)
        {
            AddLine(plot, Root, Middle(division), Divisions, Middle(division));
            AddLabel(plot, division.Key, Root + Gap, Middle(division), Alignment.LowerLeft);
            AddDivision(plot, division.Key);
        }

        foreach (var (row, language) in languages.Index())
            AddLabel(plot, $"{language.Name} ({language.Code})", Names + Gap, HeightOf(row), Alignment.MiddleLeft);
        AddArcs(plot, strokes);
    }

    private void AddDivision(Plot plot, string division)
    {
        var branches = Groups(language => (language.Division, language.Branch)).Where(group => group.Key.Division == division).ToList();
        AddBranching(plot, Divisions, [.. branches.Select(Middle)]);
        foreach (var branch in branches)
        {
            AddLine(plot, Divisions, Middle(branch), Branches, Middle(branch));
            if (branch.Key.Branch != division)
                AddLabel(plot, branch.Key.Branch, Divisions + Gap, Middle(branch), Alignment.LowerLeft);
            AddBranching(plot, Branches, [.. branch.Select(HeightOf)]);
            foreach (var row in branch)
                AddLine(plot, Branches, HeightOf(row), Names, HeightOf(row));
        }
    }

    /// <summary>Short arcs lie inside the longer ones; arcs that do not meet are as deep.</summary>
    private void AddArcs(Plot plot, ConfusionStrokes strokes)
    {
        var levels = new List<List<(int Upper, int Lower)>>();
        var shares = new List<(ConfusedPair Pair, double X, double Y)>();
        foreach (var (upper, lower, pair) in strokes.All.OrderBy(pair => pair.Lower - pair.Upper).ThenBy(pair => pair.Upper))
        {
            var level = levels.FindLastIndex(arcs => arcs.Any(arc => arc.Upper <= lower && upper <= arc.Lower)) + 1;
            if (level == levels.Count)
                levels.Add([]);
            levels[level].Add((upper, lower));

            var (middle, radius) = ((HeightOf(upper) + HeightOf(lower)) / 2, (HeightOf(upper) - HeightOf(lower)) / 2);
            var depth = FirstDepth + (Deeper * level);
            strokes.Add(plot, pair, [.. Enumerable.Range(0, Points + 1)
                .Select(point => Math.PI * ((double)point / Points - 0.5))
                .Select(angle => new Coordinates(Arcs + (depth * Math.Cos(angle)), middle + (radius * Math.Sin(angle))))]);
            shares.Add((pair, Arcs + depth + Gap, middle));
        }

        // Above the arcs, since a longer one may pass where the number of a shorter one stands.
        foreach (var (pair, x, y) in shares)
        {
            var share = AddLabel(plot, $"{100 * pair.Share:F1}", x, y, Alignment.MiddleLeft);
            share.LabelFontColor = strokes.ColorOf(pair);
            share.LabelBackgroundColor = Colors.White;
        }
    }

    private List<IGrouping<T, int>> Groups<T>(Func<FamilyLanguage, T> key) =>
        [.. Enumerable.Range(0, languages.Count).GroupBy(row => key(languages[row]))];

    private double Middle(IEnumerable<int> rows) => rows.Average(HeightOf);

    private double HeightOf(int row) => top - (RowHeight * (row + 0.5));

    private static void AddBranching(Plot plot, double x, IReadOnlyList<double> heights) =>
        AddLine(plot, x, heights.Max(), x, heights.Min());

    private static void AddLine(Plot plot, double x1, double y1, double x2, double y2)
    {
        var line = plot.Add.Line(x1, y1, x2, y2);
        line.Color = Palette.Grey;
        line.LineWidth = 0.6f;
    }

    private static ScottPlot.Plottables.Text AddLabel(Plot plot, string text, double x, double y, Alignment alignment)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontSize = Panel.SmallTextSize;
        label.LabelAlignment = alignment;
        label.LabelPadding = 0;
        return label;
    }
}
