namespace Telar.Reporting.Results;

/// <summary>The content of <c>results/&lt;study&gt;/selection/&lt;experiment&gt;.json</c>.</summary>
/// <param name="Chosen">Index of the trial that was chosen.</param>
/// <param name="Criterion">What was compared.</param>
/// <param name="Trials">All candidates.</param>
public sealed record Selection(int Chosen, string Criterion, IReadOnlyList<Trial> Trials);
