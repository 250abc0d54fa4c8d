namespace Telar.Learning.Stages;

/// <summary>One candidate recipe and how it did.</summary>
/// <param name="Index">Place in the list of candidates.</param>
/// <param name="Name">The recipe's name.</param>
/// <param name="Recipe">The recipe's settings.</param>
/// <param name="Folds">Score of each fold.</param>
/// <param name="Mean">Mean over the folds.</param>
/// <param name="Deviation">Standard deviation over the folds (n - 1).</param>
public sealed record Trial(
    int Index, string Name, object Recipe, IReadOnlyList<double> Folds, double Mean, double Deviation);
