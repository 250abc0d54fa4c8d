using Telar.Engine;

namespace Telar.Studies.Hypotheses;

/// <summary>A run of the first system beside one of the second, for the same rows.</summary>
internal sealed record RunPair(PredictedRows First, PredictedRows Second)
{
    public IReadOnlyList<string> Ids => First.Ids;

    /// <summary>The pairs of a hypothesis, by order; a single run is paired with every run of the other system.</summary>
    /// <exception cref="TelarException">Two runs are about different rows.</exception>
    public static IReadOnlyList<RunPair> Of(Hypothesis hypothesis, EvidenceFiles files)
    {
        var (first, second) = (Read(hypothesis.First), Read(hypothesis.Second));
        return [.. Enumerable.Range(0, hypothesis.Pairs).Select(pair => Checked(At(first, pair), At(second, pair)))];

        List<PredictedRows> Read(Evidence evidence) => [.. evidence.Runs.Select(files.Read)];

        static PredictedRows At(List<PredictedRows> runs, int pair) => runs.Count == 1 ? runs[0] : runs[pair];
    }

    private static RunPair Checked(PredictedRows first, PredictedRows second)
    {
        var row = first.Ids.Zip(second.Ids).TakeWhile(ids => ids.First == ids.Second).Count();
        if (row < Math.Max(first.Ids.Count, second.Ids.Count))
            throw Apart($"{first.Ids.ElementAtOrDefault(row) ?? "the end"} here, {second.Ids.ElementAtOrDefault(row) ?? "the end"} there", first, second);

        row = first.Truth.Zip(second.Truth).TakeWhile(truth => truth.First == truth.Second).Count();
        return row == first.Truth.Count
            ? new RunPair(first, second)
            : throw Apart($"{first.Ids[row]} is {first.Truth[row]} here, {second.Truth[row]} there", first, second);
    }

    private static TelarException Apart(string detail, PredictedRows first, PredictedRows second) => new(
        $"two runs are not about the same rows: {detail}",
        $"{first.Run} and {second.Run}",
        "compare runs on one test set or fold, in the same order");
}
