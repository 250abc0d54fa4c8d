using System.Text.Json.Serialization;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>A method that knows rows as vectors only.</summary>
public abstract record VectorBaseline([property: JsonIgnore] IVectorization Vectorization) : Baseline
{
    /// <summary>The vectorization's settings by its runtime type, for JSON.</summary>
    public object VectorizationSettings => Vectorization;

    public sealed override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var train = data.Encode(Part.Train).Examples;
        var vectorize = Vectorization.Fit(train.Features, data.Shape);
        VectorRows Vectors(Rows rows) => new(
            vectorize(rows.Examples.Features).contiguous(), rows.Examples.Labels.to(ScalarType.Int32).data<int>().ToArray());

        var fit = Fit(Vectors(new Rows([], train)), Vectors(data.Encode(Part.Validation)), data.Shape.Classes);

        var test = data.Encode(Part.Test);
        var rows = Vectors(test);
        return new BaselinePredictions(data.Labels, test.Ids, rows.Labels, fit.Predict(rows.Vectors), fit.Setting);
    }

    /// <summary>Learns from the training rows the way that does best on the validation rows.</summary>
    internal abstract VectorClassifier Fit(VectorRows train, VectorRows validation, int classes);
}
