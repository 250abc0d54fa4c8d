using System.Globalization;
using System.Text.Json.Serialization;
using Telar.Learning.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>
/// Multinomial logistic regression on standardised vectors, by full-batch Adam. The weight decay is the one
/// with the best validation macro-F1.
/// </summary>
public sealed record LinearBaseline(
    [property: JsonIgnore] IVectorization Vectorization, params IReadOnlyList<double> WeightDecays) : Baseline
{
    /// <summary>The vectorization's settings by its runtime type, for JSON.</summary>
    public object VectorizationSettings => Vectorization;

    private const int Steps = 300;
    private const double PeakRate = 0.05;

    public override string Name => "linear";

    public override BaselineResult Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var classes = data.Shape.Classes;
        var train = VectorRows.Of(data, Part.Train, Vectorization);
        var mean = train.Vectors.mean([0]);
        var deviation = train.Vectors.std(0).clamp_min(1e-6);
        VectorRows Standardise(VectorRows rows) => rows with { Vectors = (rows.Vectors - mean) / deviation };

        var standard = Standardise(train);
        var validation = Standardise(VectorRows.Of(data, Part.Validation, Vectorization));
        var fits = WeightDecays.Select(decay => (Decay: decay, Model: Fit(standard, classes, decay))).ToList();
        var best = fits.MaxBy(fit => validation.Confusion(Predict(fit.Model, validation), classes).MacroF1);

        var test = Standardise(VectorRows.Of(data, Part.Test, Vectorization));
        return BaselineResult.Of(
            test.Confusion(Predict(best.Model, test), classes),
            string.Create(CultureInfo.InvariantCulture, $"weight decay {best.Decay}"));
    }

    private static Linear Fit(VectorRows rows, int classes, double decay)
    {
        var model = nn.Linear(rows.Vectors.shape[1], classes);
        nn.init.zeros_(model.weight);
        nn.init.zeros_(model.bias!);
        using var optimizer = optim.Adam(model.parameters(), PeakRate, weight_decay: decay);
        for (var step = 0; step < Steps; step++)
        {
            using var scope = NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
                group.LearningRate = Training.LearningRate.At(Training.ScheduleKind.Cosine, PeakRate, step, Steps);
            optimizer.zero_grad();
            nn.functional.cross_entropy(model.call(rows.Vectors), rows.Labels).backward();
            optimizer.step();
        }

        return model;
    }

    private static Tensor Predict(Linear model, VectorRows rows)
    {
        using var free = no_grad();
        return model.call(rows.Vectors).argmax(1);
    }
}
