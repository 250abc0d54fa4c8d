using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>
/// Ensembles of decision trees by ML.NET, one a class against all others. The number of leaves of a tree is the one with
/// the best validation macro-F1.
/// </summary>
public abstract record TreeEnsembleBaseline(IVectorization Vectorization, IReadOnlyList<int> Leaves) : VectorBaseline(Vectorization)
{
    /// <summary>Column of the class, a key.</summary>
    protected const string Label = nameof(Row.Label);

    /// <summary>Column of the vector.</summary>
    protected const string Features = nameof(Row.Features);

    /// <summary>Of each class.</summary>
    public int Trees { get; init; } = 100;

    internal sealed override VectorClassifier Fit(VectorRows train, VectorRows validation, int classes)
    {
        var context = new MLContext(seed: 1);
        IDataView View(Tensor vectors, int[] labels) => AsView(context, vectors, labels, classes);
        int[] Predict(ITransformer model, Tensor vectors) =>
            // A key counts from 0 in a row that is read, and from 1 in a column that is asked for.
            [.. model.Transform(View(vectors, new int[vectors.shape[0]])).GetColumn<uint>("PredictedLabel").Select(key => (int)key - 1)];

        var rows = View(train.Vectors, train.Labels);
        var fits = Leaves.Select(leaves => (Leaves: leaves, Model: Trainer(context, leaves).Fit(rows))).ToList();
        var best = fits.MaxBy(fit => validation.MacroF1(Predict(fit.Model, validation.Vectors), classes));
        return new VectorClassifier(vectors => Predict(best.Model, vectors), $"{best.Leaves} leaves");
    }

    /// <summary>Learns one ensemble a class, with trees of so many leaves, on one thread.</summary>
    private protected abstract OneVersusAllTrainer Trainer(MLContext context, int leaves);

    private static IDataView AsView(MLContext context, Tensor vectors, int[] labels, int classes)
    {
        var width = (int)vectors.shape[1];
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[Features].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        schema[Label].ColumnType = new KeyDataViewType(typeof(uint), classes);
        var rows = vectors.data<float>().ToArray().Chunk(width)
            .Zip(labels, (features, label) => new Row { Features = features, Label = (uint)label })
            .ToList();
        return context.Data.LoadFromEnumerable(rows, schema);
    }

    private sealed class Row
    {
        public required float[] Features { get; init; }

        public required uint Label { get; init; }
    }
}
