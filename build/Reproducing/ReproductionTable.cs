using Telar.Studies.Comparison;

namespace Telar.Build.Reproducing;

/// <summary>A reproduction as people read it: a table of the kinds of stages, what is not identical, and where the runs part.</summary>
public static class ReproductionTable
{
    /// <summary>Different outputs that are named; one cause may touch every stage after it.</summary>
    private const int MostNamed = 20;

    public static IEnumerable<string> Lines(ReproductionReport report) =>
    [
        "",
        Row("stages", "outputs", "identical", "within tolerance", "not comparable", "different"),
        .. report.Stages.GroupBy(stage => stage.Kind).OrderBy(kind => kind.Key).Select(kind => Row($"{kind.Key}", [.. kind])),
        "",
        Rule(report),
        .. Section("within tolerance", report, Agreement.WithinTolerance, output => $"  {output.Path}: {output.Detail}"),
        .. Section("not comparable", report, Agreement.NotComparable, output => $"  {output.Path}: {output.Detail}"),
        .. Section("different", report, Agreement.Different, output => $"  {output.Path}"),
        .. report.First is { } first ? First(first) : [],
    ];

    private static string Row(string kind, ReproducedStage[] stages) => Row(
        kind,
        $"{stages.Sum(stage => stage.Outputs.Count)}",
        Count(stages, Agreement.Identical),
        Count(stages, Agreement.WithinTolerance),
        Count(stages, Agreement.NotComparable),
        Count(stages, Agreement.Different));

    private static string Count(ReproducedStage[] stages, Agreement agreement) => $"{stages.Sum(stage => stage.Count(agreement))}";

    private static string Row(string kind, string outputs, string identical, string within, string apart, string different) =>
        $"{kind,-12}{outputs,8}  {identical,9}  {within,16}  {apart,14}  {different,9}";

    private static string Rule(ReproductionReport report) => report.SameMachine
        ? "compared bit for bit: the kind of processor is the recorded one"
        : $"another kind of processor than recorded: test metrics may differ by {MetricTolerance.Largest}, and judge what was trained";

    private static IEnumerable<string> Section(
        string title, ReproductionReport report, Agreement agreement, Func<ReproducedOutput, string> line)
    {
        string[] lines = [.. report.Stages.SelectMany(stage => stage.Outputs).Where(output => output.Agreement == agreement).Select(line)];
        if (lines.Length > MostNamed)
            lines = [.. lines[..MostNamed], $"  and {lines.Length - MostNamed} more"];
        return lines.Length == 0 ? [] : ["", title, .. lines];
    }

    private static IEnumerable<string> First(FirstDifference first) =>
    [
        "",
        "first difference, in the order of the stages",
        $"  stage   {first.Stage}",
        $"  output  {first.Output}",
        $"  value   {first.Value.ReplaceLineEndings("\n        ")}",
        $"  origin  {first.Origin}",
    ];
}
