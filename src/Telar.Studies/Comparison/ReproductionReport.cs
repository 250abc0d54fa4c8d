namespace Telar.Studies.Comparison;

/// <summary>What came of making a study again.</summary>
/// <param name="SameMachine">Whether the kind of processor is the recorded one, so that every bit must be the same.</param>
/// <param name="Stages">Every stage that is recorded or was made, in the order of the graph.</param>
/// <param name="First">Where the runs part; null where nothing is different.</param>
public sealed record ReproductionReport(bool SameMachine, IReadOnlyList<ReproducedStage> Stages, FirstDifference? First)
{
    public int Outputs => Stages.Sum(stage => stage.Outputs.Count);

    public int Count(Agreement agreement) => Stages.Sum(stage => stage.Count(agreement));
}
