using Telar.Learning.Optimization;

namespace Telar.Learning.Training;

/// <summary>How a classifier is trained, apart from its architecture.</summary>
public sealed record TrainingOptions
{
    public required int Epochs { get; init; }

    public int BatchSize { get; init; } = 64;

    public OptimizerKind Optimizer { get; init; } = OptimizerKind.Adam;

    /// <summary>The highest learning rate of the schedule.</summary>
    public double LearningRate { get; init; } = 1e-3;

    public ScheduleKind Schedule { get; init; } = ScheduleKind.OneCycle;

    public double WeightDecay { get; init; }

    /// <summary>Share of the target's probability spread over all classes (Szegedy et al. 2016).</summary>
    public double LabelSmoothing { get; init; }

    /// <summary>Epochs without a better validation score after which training stops; null never stops early.</summary>
    public int? Patience { get; init; }
}
