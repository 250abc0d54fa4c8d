using System.Globalization;
using Telar.Learning.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>
/// Multinomial logistic regression by L-BFGS. The quadratic penalty is the one with
/// the best validation macro-F1.
/// </summary>
public sealed record LinearBaseline(IVectorization Vectorization, params IReadOnlyList<double> Penalties)
    : VectorBaseline(Vectorization)
{
    private const int Iterations = 300;

    public override string Name => "linear";

    internal override VectorClassifier Fit(VectorRows train, VectorRows validation, int classes)
    {
        var mean = train.Vectors.mean([0]);
        // The last component is 1, for the intercept.
        Tensor Center(Tensor vectors) => nn.functional.pad(vectors - mean, [0, 1], value: 1);

        var (centred, labels) = (Center(train.Vectors), tensor(train.Labels, ScalarType.Int64));
        var fits = Penalties.Select(penalty => (Penalty: penalty, Weights: Fit(centred, labels, classes, penalty))).ToList();
        var seen = Center(validation.Vectors);
        var best = fits.MaxBy(fit => validation.MacroF1(Predict(seen, fit.Weights), classes));
        return new VectorClassifier(
            vectors => Predict(Center(vectors), best.Weights),
            string.Create(CultureInfo.InvariantCulture, $"penalty {best.Penalty}"));
    }

    /// <summary>Weights [D, classes] from vectors [N, D] and their class indices [N].</summary>
    private static Tensor Fit(Tensor vectors, Tensor labels, int classes, double penalty)
    {
        var targets = nn.functional.one_hot(labels, classes).to(ScalarType.Float32);
        var count = labels.shape[0];
        return new LimitedMemoryBfgs(Iterations).Minimize(zeros(vectors.shape[1], classes), weights =>
        {
            var logits = MatrixProduct.Of(vectors, weights);
            var loss = nn.functional.cross_entropy(logits, labels) + (penalty / 2 * weights.square().sum());
            var errors = (nn.functional.softmax(logits, 1) - targets) / count;
            return (loss.item<float>(), MatrixProduct.Of(vectors.t(), errors) + (penalty * weights));
        });
    }

    private static int[] Predict(Tensor vectors, Tensor weights) =>
        MatrixProduct.Of(vectors, weights).argmax(1).to(ScalarType.Int32).data<int>().ToArray();
}
