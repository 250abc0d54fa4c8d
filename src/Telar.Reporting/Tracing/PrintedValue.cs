namespace Telar.Reporting.Tracing;

/// <summary>A value that a template has printed.</summary>
/// <param name="Line">Of the template, from one.</param>
/// <param name="Text">As LaTeX, e.g. <c>\num{95.5}\,\%</c>.</param>
/// <param name="Expression">What the template says, filters included, e.g. <c>places.test.accuracy | percent</c>.</param>
/// <param name="Sources">
/// The results that it was made of, in the order of their paths. A count that was kept in conditions has what
/// the conditions asked for. Empty where the number stands in the template itself.
/// </param>
public sealed record PrintedValue(int Line, string Text, string Expression, IReadOnlyList<ValueSource> Sources);
