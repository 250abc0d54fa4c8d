namespace Telar.Data.Splits;

/// <summary>Rows that must stay together: one place, one article, one emoji in all its variants.</summary>
/// <param name="Group">Unique name.</param>
/// <param name="Label">The class by which the split is balanced.</param>
/// <param name="Rows">How many rows it stands for.</param>
public sealed record SplitItem(string Group, string Label, int Rows = 1);
