using System.Collections.Concurrent;
using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine;

/// <summary>Remembers how each stage came out.</summary>
public sealed class OutcomeLog : IRunObserver
{
    private readonly ConcurrentDictionary<string, StageOutcome> outcomes = new();

    public StageOutcome this[string key] => outcomes[key];

    public void Planned(IReadOnlyList<Stage> stages)
    {
    }

    public void Started(Stage stage)
    {
    }

    public void Progressed(Stage stage, StageProgress progress)
    {
    }

    public void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed) => outcomes[stage.Key] = outcome;
}
