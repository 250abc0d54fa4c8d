namespace Telar.Learning.SemiSupervised;

/// <summary>What a training with unlabelled rows needs beside its recipe; the same for every method, so that they differ in nothing else.</summary>
public sealed record SemiSupervisedOptions
{
    /// <summary>Optimizer steps an epoch: the rows of one kind may be used up sooner than those of the other.</summary>
    public required int StepsPerEpoch { get; init; }

    /// <summary>Unlabelled rows a step; of labelled ones the recipe says how many.</summary>
    public required int UnlabelledBatchSize { get; init; }

    /// <summary>Share of the average of weights that stays after a step.</summary>
    public double Memory { get; init; } = 0.99;
}
