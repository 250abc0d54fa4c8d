using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

namespace Telar.Learning.Baselines;

/// <summary>Random forests (Breiman 2001) by FastForest of ML.NET: each tree is fitted to other rows, each split sees other columns.</summary>
public sealed record RandomForestBaseline(IVectorization Vectorization, params IReadOnlyList<int> Leaves)
    : TreeEnsembleBaseline(Vectorization, Leaves)
{
    public override string Name => "randomForest";

    private protected override OneVersusAllTrainer Trainer(MLContext context, int leaves) =>
        context.MulticlassClassification.Trainers.OneVersusAll(
            context.BinaryClassification.Trainers.FastForest(new FastForestBinaryTrainer.Options
            {
                NumberOfLeaves = leaves,
                NumberOfTrees = Trees,
                NumberOfThreads = 1,
                MinimumExampleCountPerLeaf = 1,
                FeatureFraction = 0.7,
                FeatureFractionPerSplit = 0.2,
                LabelColumnName = Label,
                FeatureColumnName = Features,
            }),
            labelColumnName: Label);
}
