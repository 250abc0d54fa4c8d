using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Learning.Stages;

/// <summary>
/// Runs several training units of a second or so one after the other in one process, whose start would take longer than
/// each of them. Leaves of each what <see cref="TrainStage"/> leaves; a unit that was done when a run was killed is not
/// trained again.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="name">Unique within the experiment, e.g. <c>main</c>.</param>
/// <param name="units">Of one experiment.</param>
public sealed class TrainTogetherStage(ResultsLayout results, string name, IReadOnlyList<TrainingUnit> units) : Stage
{
    private readonly IReadOnlyList<TrainStage> stages = [.. units.Select(unit => new TrainStage(results, unit))];

    public override string Key => $"train/{Experiment}/{name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => units[0].Experiment;

    public override IReadOnlyList<string> Inputs => [.. stages.SelectMany(stage => stage.Inputs).Distinct()];

    public override IReadOnlyList<string> Outputs => [.. stages.SelectMany(stage => stage.Outputs)];

    public override object Parameters => new { Units = stages.Select(stage => stage.Parameters) };

    public override bool RunsInWorker => true;

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        foreach (var (index, stage) in stages.Index())
        {
            await stage.RunAsync(new UnitContext(context, units[index].Name), cancellation);
            context.Progress.Report(new StageProgress(index + 1, stages.Count, "training", units[index].Name));
        }
    }

    /// <summary>The same files, and a work folder of the unit's own.</summary>
    private sealed class UnitContext(StageContext context, string unit) : StageContext
    {
        public override string Input(string path) => context.Input(path);

        public override string Output(string path) => context.Output(path);

        public override string WorkFolder => Directory.CreateDirectory(Path.Combine(context.WorkFolder, unit)).FullName;

        public override IProgress<StageProgress> Progress => context.Progress;
    }
}
