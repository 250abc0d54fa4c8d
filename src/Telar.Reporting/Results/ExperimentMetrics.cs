namespace Telar.Reporting.Results;

/// <summary>The content of <c>results/&lt;study&gt;/metrics/&lt;experiment&gt;.json</c>.</summary>
public sealed record ExperimentMetrics(
    string Experiment,
    string Title,
    int Classes,
    RowCounts Rows,
    long Parameters,
    TestScores Test,
    Scores Validation,
    IReadOnlyDictionary<string, BaselineScores> Baselines)
{
    /// <summary>Further test sets by name, e.g. <c>emoji</c>.</summary>
    public IReadOnlyDictionary<string, TestScores> Protocols { get; init; } = new Dictionary<string, TestScores>();

    /// <summary>Baselines of the further test sets.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, BaselineScores>> ProtocolBaselines { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, BaselineScores>>();
}
