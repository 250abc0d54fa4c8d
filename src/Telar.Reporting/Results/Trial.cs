using System.Text.Json;

namespace Telar.Reporting.Results;

/// <summary>One candidate of a selection.</summary>
/// <param name="Index">Position in the search.</param>
/// <param name="Name">A few words that tell the candidate apart.</param>
/// <param name="Recipe">Every hyperparameter, as written by the trainer.</param>
/// <param name="Rounds">Its scores in the rounds that it reached, at least one.</param>
public sealed record Trial(int Index, string Name, JsonElement Recipe, IReadOnlyList<TrialRound> Rounds)
{
    public TrialRound Last => Rounds[^1];
}
