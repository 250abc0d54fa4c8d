using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>The most frequent confusions of two classes, over all seeds.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-confusions</c>.</param>
/// <param name="diagnostics">The diagnostics of the test set.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the table's name.</param>
public sealed class ConfusionTable(TableHome home, string experiment, string diagnostics, string protocol = TestSetName.Main)
    : TableStage(home, $"{TestSetName.Of(experiment, protocol)}-confusions", experiment)
{
    public override IReadOnlyList<string> Inputs => [diagnostics];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table("llrr", "True class", "Called", "Times", "Per cent");
        foreach (var pair in ResultsJson.Read<ExperimentDiagnostics>(input(diagnostics)).Confusions)
            table.Row(
                LatexText.Escape(Language.Class(pair.Truth)),
                LatexText.Escape(Language.Class(pair.Predicted)),
                Cell.Count(pair.Count),
                Cell.Percent(pair.Share));

        return table;
    }
}
