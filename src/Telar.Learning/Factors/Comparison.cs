namespace Telar.Learning.Factors;

/// <summary>The content of <c>comparisons/&lt;experiment&gt;.json</c>. All scores are of validation rows.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Factors">One a table and figure.</param>
public sealed record Comparison(string Experiment, IReadOnlyList<FactorScores> Factors);
