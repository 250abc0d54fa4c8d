using Telar.Build.Terminal;
using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Build.Running;

/// <summary>Counts outcomes on their way to the console.</summary>
public sealed class CountingObserver(IRunObserver output, RunReport report) : IRunObserver
{
    private readonly Lock gate = new();

    public void Planned(IReadOnlyList<Stage> stages) => output.Planned(stages);

    public void Started(Stage stage) => output.Started(stage);

    public void Progressed(Stage stage, StageProgress progress) => output.Progressed(stage, progress);

    public void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed)
    {
        lock (gate)
            report.Add(stage, outcome);
        output.Finished(stage, outcome, elapsed);
    }

    public void Noticed(string notice) => output.Noticed(notice);
}
