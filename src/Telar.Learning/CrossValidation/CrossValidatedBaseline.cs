using System.Text.Json.Serialization;
using Telar.Engine;
using Telar.Learning.Baselines;
using Telar.Learning.Tasks;

namespace Telar.Learning.CrossValidation;

/// <summary>A baseline that is fitted once for each fold that is held out, so that it predicts every row.</summary>
/// <param name="Baseline">The method.</param>
public sealed record CrossValidatedBaseline([property: JsonIgnore] Baseline Baseline) : Baseline
{
    public override string Name => Baseline.Name;

    /// <summary>The method's settings by its runtime type, for JSON.</summary>
    public object Settings => Baseline;

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        var folds = task as ICrossValidated
            ?? throw new TelarException($"{task.GetType().Name} has no folds to hold out", Name, "run the baseline itself");
        var runs = folds.Folds.Select(fold => Baseline.Run(fold, input)).ToList();
        return new BaselinePredictions(
            runs[0].Labels,
            [.. runs.SelectMany(run => run.Ids)],
            [.. runs.SelectMany(run => run.Truth)],
            [.. runs.SelectMany(run => run.Predicted)],
            string.Join(", ", runs.Select(run => run.Setting).Distinct()));
    }
}
