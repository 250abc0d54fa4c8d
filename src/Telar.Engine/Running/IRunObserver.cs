using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Engine.Running;

/// <summary>Is told how a run goes. Calls come from several threads.</summary>
public interface IRunObserver
{
    void Planned(IReadOnlyList<Stage> stages);

    void Started(Stage stage);

    void Progressed(Stage stage, StageProgress progress);

    void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed);

    /// <summary>Something that the user should know and need do nothing about, e.g. for whom the run waits.</summary>
    void Noticed(string notice)
    {
    }
}
