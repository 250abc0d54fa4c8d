namespace Telar.Data.Splits;

/// <param name="Split">One of the names in <see cref="Splits.Split"/>.</param>
/// <param name="Fold">0 to folds - 1; <see cref="Splits.Split.NoFold"/> for test rows.</param>
public sealed record SplitAssignment(string Split, int Fold);
