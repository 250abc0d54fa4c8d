using Telar.Reporting.Results;

namespace Telar.Reporting.Tables;

/// <summary>Where each head of a transformer looks, beside attention that is spread evenly; shares in per cent.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-heads</c>.</param>
/// <param name="heads">The experiment's <c>inspection/&lt;experiment&gt;/heads.json</c>.</param>
public sealed class HeadTable(TableHome home, string experiment, string heads)
    : TableStage(home, $"{experiment}-heads", experiment)
{
    public override IReadOnlyList<string> Inputs => [heads];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var all = ResultsJson.Read<IReadOnlyList<HeadSummary>>(input(heads));
        var layers = all.Max(head => head.Layer);
        var table = Table("lrrrr", "Head", "Places read", "Own place", "Own word", "Distance");
        foreach (var head in all.OrderBy(head => head.IsEven).ThenBy(head => head.Layer).ThenBy(head => head.Head))
            table.Row(
                head.IsEven ? Language["spread evenly"] : layers == 1 ? $"{head.Head}" : $"{head.Layer}.{head.Head}",
                Cell.Hundredths(head.Places),
                Cell.Percent(head.OwnPlace),
                Cell.Percent(head.OwnWord),
                Cell.Hundredths(head.Distance));

        return table;
    }
}
