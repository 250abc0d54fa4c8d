namespace Telar.Reporting.Results;

/// <summary>The content of <c>results/&lt;study&gt;/selection/&lt;experiment&gt;.json</c>.</summary>
/// <param name="Chosen">Index of the trial that was chosen.</param>
/// <param name="Criterion">What was compared.</param>
/// <param name="Contenders">How many candidates each round had.</param>
/// <param name="Trials">All candidates.</param>
public sealed record Selection(int Chosen, string Criterion, IReadOnlyList<int> Contenders, IReadOnlyList<Trial> Trials)
{
    /// <summary>From best to worst: who came further, and of these who scored higher in the last round reached.</summary>
    public IEnumerable<Trial> Ranked => Trials
        .OrderByDescending(trial => trial.Index == Chosen)
        .ThenByDescending(trial => trial.Last.Round)
        .ThenByDescending(trial => trial.Last.Mean)
        .ThenBy(trial => trial.Index);
}
