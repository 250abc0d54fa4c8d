using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

namespace Telar.Learning.Baselines;

/// <summary>Gradient-boosted trees (Friedman 2001) by FastTree of ML.NET.</summary>
public sealed record GradientBoostingBaseline(IVectorization Vectorization, params IReadOnlyList<int> Leaves)
    : TreeEnsembleBaseline(Vectorization, Leaves)
{
    public override string Name => "gradientBoosting";

    private protected override OneVersusAllTrainer Trainer(MLContext context, int leaves) =>
        context.MulticlassClassification.Trainers.OneVersusAll(
            context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                NumberOfLeaves = leaves,
                NumberOfTrees = Trees,
                NumberOfThreads = 1,
                LabelColumnName = Label,
                FeatureColumnName = Features,
            }),
            labelColumnName: Label);
}
