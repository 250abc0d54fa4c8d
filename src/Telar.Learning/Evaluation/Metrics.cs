namespace Telar.Learning.Evaluation;

/// <summary>The content of <c>metrics/&lt;experiment&gt;.json</c>, the source of every number that is reported.</summary>
public sealed record Metrics
{
    public required string Experiment { get; init; }

    public required string Title { get; init; }

    public required int Classes { get; init; }

    public required RowCounts Rows { get; init; }

    /// <summary>The recipe that was trained.</summary>
    public required string Recipe { get; init; }

    /// <summary>Trainable weights.</summary>
    public required long Parameters { get; init; }

    /// <summary>The main protocol.</summary>
    public required TestScores Test { get; init; }

    public required SummaryScores Validation { get; init; }

    /// <summary>Other protocols by name.</summary>
    public required IReadOnlyDictionary<string, TestScores> Protocols { get; init; }

    public required IReadOnlyDictionary<string, BaselineScores> Baselines { get; init; }

    /// <summary>Baselines of the other protocols.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, BaselineScores>> ProtocolBaselines { get; init; }
}
