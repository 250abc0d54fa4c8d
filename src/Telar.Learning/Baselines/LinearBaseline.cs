using System.Globalization;
using System.Text.Json.Serialization;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>
/// Multinomial logistic regression by L-BFGS. The quadratic penalty is the one with
/// the best validation macro-F1.
/// </summary>
public sealed record LinearBaseline(
    [property: JsonIgnore] IVectorization Vectorization, params IReadOnlyList<double> Penalties) : Baseline
{
    private const int Iterations = 300;

    /// <summary>The vectorization's settings by its runtime type, for JSON.</summary>
    public object VectorizationSettings => Vectorization;

    public override string Name => "linear";

    public override BaselineResult Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var classes = data.Shape.Classes;
        var train = VectorRows.Of(data, Part.Train, Vectorization);
        var mean = train.Vectors.mean([0]);
        VectorRows Center(VectorRows rows) =>
            rows with { Vectors = nn.functional.pad(rows.Vectors - mean, [0, 1], value: 1) };

        var centred = Center(train);
        var validation = Center(VectorRows.Of(data, Part.Validation, Vectorization));
        var fits = Penalties.Select(penalty => (Penalty: penalty, Weights: Fit(centred, classes, penalty))).ToList();
        var best = fits.MaxBy(fit => validation.Confusion(Predict(validation, fit.Weights), classes).MacroF1);

        var test = Center(VectorRows.Of(data, Part.Test, Vectorization));
        return BaselineResult.Of(
            test.Confusion(Predict(test, best.Weights), classes),
            string.Create(CultureInfo.InvariantCulture, $"penalty {best.Penalty}"));
    }

    /// <summary>Weights [D, classes]; the last component of the vectors is 1, for the intercept.</summary>
    private static Tensor Fit(VectorRows rows, int classes, double penalty)
    {
        var targets = nn.functional.one_hot(rows.Labels, classes).to(ScalarType.Float32);
        var transposed = rows.Vectors.t().contiguous();
        var count = rows.Labels.shape[0];
        return new LimitedMemoryBfgs(Iterations).Minimize(zeros(rows.Vectors.shape[1], classes), weights =>
        {
            var logits = rows.Vectors.matmul(weights);
            var loss = nn.functional.cross_entropy(logits, rows.Labels) + (penalty / 2 * weights.square().sum());
            var errors = (nn.functional.softmax(logits, 1) - targets) / count;
            return (loss.item<float>(), transposed.matmul(errors) + (penalty * weights));
        });
    }

    private static Tensor Predict(VectorRows rows, Tensor weights) => rows.Vectors.matmul(weights).argmax(1);
}
