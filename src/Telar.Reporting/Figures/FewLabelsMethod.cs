namespace Telar.Reporting.Figures;

/// <summary>A way to learn from few labels.</summary>
/// <param name="Name">English words for readers.</param>
/// <param name="Protocols">Its key in the metrics file with each share of labels, the smallest share first.</param>
public sealed record FewLabelsMethod(string Name, IReadOnlyList<string> Protocols);
