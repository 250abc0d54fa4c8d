namespace Telar.Studies.Hypotheses;

/// <summary>A system, and the runs that show what it can do.</summary>
/// <param name="Name">For readers, e.g. <c>nearest neighbours</c>.</param>
/// <param name="Runs">One a seed or fold; a single one is compared with every run of the other system.</param>
public sealed record Evidence(string Name, IReadOnlyList<EvidenceRun> Runs)
{
    /// <summary>The final trainings of an experiment, on the test rows.</summary>
    /// <param name="name">For readers.</param>
    /// <param name="predictions">The experiment's predictions file.</param>
    /// <param name="protocol">E.g. <c>main</c>.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static Evidence OfSeeds(string name, string predictions, string protocol, IEnumerable<int> seeds) =>
        new(name, [.. seeds.Select(seed => new EvidenceRun(predictions) { Protocol = protocol, Seed = seed })]);

    /// <summary>A baseline, which has one run.</summary>
    public static Evidence OfBaseline(string name, string predictions) => new(name, [new EvidenceRun(predictions)]);

    /// <summary>Training units on their validation rows: seeds of one split, folds, or all folds with several seeds each.</summary>
    /// <param name="name">For readers.</param>
    /// <param name="predictions">Each unit's <c>validation.parquet</c>, in the order in which the other system's are paired.</param>
    public static Evidence OfUnits(string name, IEnumerable<string> predictions) =>
        new(name, [.. predictions.Select(path => new EvidenceRun(path))]);
}
