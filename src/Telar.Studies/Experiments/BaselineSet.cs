using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;

namespace Telar.Studies.Experiments;

/// <summary>The baselines of one task.</summary>
public sealed record BaselineSet(ResultsLayout Results, string Experiment, ClassificationTask Task, IReadOnlyList<Baseline> All)
{
    public IReadOnlyList<string> Names => [.. All.Select(baseline => baseline.Name)];

    public IEnumerable<Stage> Stages => All.Select(baseline => new BaselineStage(Results, Experiment, Task, baseline));
}
