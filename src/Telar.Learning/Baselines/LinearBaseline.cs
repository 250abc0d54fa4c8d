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
        using var packed = new PackedMatrix(Matrix.Of(centred));
        var fits = Penalties.Select(penalty => (Penalty: penalty, Weights: Fit(centred, packed, labels, classes, penalty))).ToList();
        var seen = Center(validation.Vectors);
        var best = fits.MaxBy(fit => validation.MacroF1(Predict(seen, fit.Weights), classes));
        return new VectorClassifier(
            vectors => Predict(Center(vectors), best.Weights),
            string.Create(CultureInfo.InvariantCulture, $"penalty {best.Penalty}"));
    }

    /// <summary>Weights [D, classes] from vectors [N, D], plain and packed, and their class indices [N].</summary>
    private static Tensor Fit(Tensor vectors, PackedMatrix packed, Tensor labels, int classes, double penalty)
    {
        var targets = nn.functional.one_hot(labels, classes).to(ScalarType.Float32);
        var count = labels.shape[0];
        return new LimitedMemoryBfgs(Iterations).Minimize(zeros(vectors.shape[1], classes), weights =>
        {
            var logits = MatrixProduct.Of(vectors, weights);
            var loss = nn.functional.cross_entropy(logits, labels) + (penalty / 2 * weights.square().sum());
            var errors = (nn.functional.softmax(logits, 1) - targets) / count;
            return (loss.item<float>(), Gradient(packed, errors, weights) + (penalty * weights));
        });
    }

    /// <summary>
    /// The vectors' transpose times the errors [N, classes], in the shape of the weights. The vectors are the right factor: as
    /// the left one they would be read down their columns, each number from another part of memory.
    /// </summary>
    private static Tensor Gradient(PackedMatrix vectors, Tensor errors, Tensor weights)
    {
        // The scope keeps the errors alive while their memory is read.
        using var scope = NewDisposeScope();
        var transpose = empty(weights.shape[1], weights.shape[0]);
        vectors.Multiply(Matrix.Of(errors.contiguous()).Transposed, Matrix.Of(transpose));
        return transpose.t().contiguous().MoveToOuterDisposeScope();
    }

    private static int[] Predict(Tensor vectors, Tensor weights) =>
        MatrixProduct.Of(vectors, weights).argmax(1).to(ScalarType.Int32).data<int>().ToArray();
}
