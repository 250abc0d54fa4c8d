using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// A search, a panel a round: the score of each candidate (a bar) and of its folds (circles), in the same order from
/// best to worst everywhere, so that a gap shows who was given up.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-search</c>.</param>
/// <param name="selection">The experiment's <c>selection/&lt;experiment&gt;.json</c>.</param>
public sealed class SearchRounds(FigureHome home, string experiment, string selection)
    : FigureStage(home, $"{experiment}-search", experiment)
{
    private const float RowHeight = 9;

    // A page has to hold it with its caption, however wide the search.
    private const float MostHeight = 590;
    private const float NameShare = 0.16f;

    protected override IReadOnlyList<string> Sources => [selection];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var result = ResultsJson.Read<Selection>(input(selection));
        var trials = result.Ranked.Reverse().ToArray();
        var panels = result.Contenders.Select((count, round) => Draw(result, trials, round + 1, count)).ToArray();
        Panel.NameLeft(panels[0], [.. trials.Select(trial => trial.Name)]);
        var share = (1 - NameShare) / panels.Length;
        return Task.FromResult(new Figure(
            Figure.TextWidth,
            Math.Min(62 + (RowHeight * trials.Length), MostHeight),
            panels,
            [.. panels.Select((_, index) => index == 0 ? share + NameShare : share)]));
    }

    private Plot Draw(Selection selection, Trial[] trials, int round, int count)
    {
        var plot = Panel.Create(Language.Say(count == 1 ? "round {0}: {1} candidate" : "round {0}: {1} candidates", round, count), Language["macro-F1"], null);
        Panel.Name(plot.Axes.Left, [.. trials.Select(_ => "")]);
        foreach (var (position, trial) in trials.Index())
            if (trial.Rounds.FirstOrDefault(known => known.Round == round) is { } scores)
                Draw(plot, position, scores, trial.Index == selection.Chosen ? Palette.Network : Palette.Baseline);

        Panel.ScaleAround(plot);
        plot.Axes.SetLimitsY(-0.7, trials.Length - 0.3);
        TwoTicks.Set(plot.Axes.Bottom, Language);
        return plot;
    }

    private static void Draw(Plot plot, int position, TrialRound scores, Color color)
    {
        var folds = plot.Add.Markers(
            scores.Folds.ToArray(), scores.Folds.Select(_ => (double)position).ToArray(), MarkerShape.OpenCircle, 4, color);
        folds.MarkerLineWidth = 0.7f;
        plot.Add.Marker(scores.Mean, position, MarkerShape.VerticalBar, 8, color).MarkerLineWidth = 1.6f;
    }
}
