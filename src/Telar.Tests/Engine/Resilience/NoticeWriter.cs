using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Resilience;

/// <summary>Writes the notices of a run, one a line.</summary>
public sealed class NoticeWriter(TextWriter output) : IRunObserver
{
    public void Planned(IReadOnlyList<Stage> stages)
    {
    }

    public void Started(Stage stage)
    {
    }

    public void Progressed(Stage stage, StageProgress progress)
    {
    }

    public void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed)
    {
    }

    public void Noticed(string notice) => output.WriteLine(notice);
}
