using System.Text.Json;

namespace Telar.Reporting.Results;

/// <summary>One candidate of a selection, scored by cross-validation.</summary>
/// <param name="Index">Position in the search.</param>
/// <param name="Name">A few words that tell the candidate apart.</param>
/// <param name="Recipe">Every hyperparameter, as written by the trainer.</param>
/// <param name="Folds">The criterion on each fold.</param>
/// <param name="Mean">Mean over folds.</param>
/// <param name="Deviation">Standard deviation over folds.</param>
public sealed record Trial(
    int Index,
    string Name,
    JsonElement Recipe,
    IReadOnlyList<double> Folds,
    double Mean,
    double Deviation);
