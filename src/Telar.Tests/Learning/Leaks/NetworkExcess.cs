using Telar.Engine.Progress;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Leaks;

/// <summary>Trains a network as a training stage does, and holds its answers on test rows against chance.</summary>
internal static class NetworkExcess
{
    /// <returns>By how many standard deviations the agreement exceeds chance.</returns>
    public static double Of(Recipe recipe, ClassificationTask task, Func<string, string> input)
    {
        var data = task.Load(input, Partition.Split);
        using var train = data.Encode(Part.Train);
        using var validation = data.Encode(Part.Validation);
        using var test = data.Encode(Part.Test);
        Classifier Create() => recipe.Model.Create(data.Shape, path => path);

        using var work = new TemporaryFolder();
        var best = new Trainer(recipe, data.Shape.Classes, seed: 1, work[""], new Progress<StageProgress>())
            .Train(Create, train.Examples, validation.Examples).Kept;
        using var model = Create();
        model.FromBytes(best.Model);
        var predictions = model.Predict(test.Examples);
        return ChanceAgreement.Excess(predictions.Truth, predictions.Predicted);
    }
}
