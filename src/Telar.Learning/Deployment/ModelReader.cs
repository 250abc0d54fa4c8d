using Telar.Engine;
using Telar.Learning.Evaluation;
using Telar.Learning.Models;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Deployment;

/// <summary>Reads models whose settings are a <typeparamref name="TRecipe"/>.</summary>
/// <param name="source">Reads and encodes the rows.</param>
/// <param name="views">How the network looks at a row, as when it was tested; null as in training.</param>
public sealed class ModelReader<TRecipe>(ModelInput source, IViews? views = null) : IModelReader
    where TRecipe : ModelRecipe
{
    // As in evaluation.
    private const int BatchSize = 512;

    public IReadOnlyList<Prediction> Predict(ModelFolder folder, string input)
    {
        TorchSession.Begin();
        RequireFiles(folder);
        var model = ModelDescription.Read(folder.Description);
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var rows = source.Read(input, model, folder.Description);
        using var network = ViewingClassifier.Of(Load(folder, model), views);
        network.eval();
        return [.. Probabilities(network, rows.Features).Zip(rows.Names, (row, name) => new Prediction(name, Rank(row, model.Labels)))];
    }

    private static Classifier Load(ModelFolder folder, ModelDescription model)
    {
        var network = model.Architecture<TRecipe>(folder.Description).Create(model.Shape, path => path);
        NetworkState.Load(network, folder.Weights);
        return network;
    }

    private static IEnumerable<float[]> Probabilities(Classifier network, IReadOnlyList<Tensor> features)
    {
        var rows = features[0].shape[0];
        for (var start = 0L; start < rows; start += BatchSize)
        {
            using var batch = NewDisposeScope();
            var count = Math.Min(BatchSize, rows - start);
            var logits = network.call([.. features.Select(feature => feature.narrow(0, start, count))]);
            foreach (var row in nn.functional.softmax(logits, 1).unbind())
                yield return row.data<float>().ToArray();
        }
    }

    /// <summary>By falling probability; the first of equals.</summary>
    private static IReadOnlyList<LabelProbability> Rank(float[] probabilities, IReadOnlyList<string> labels) =>
        [.. labels.Zip(probabilities, (label, probability) => new LabelProbability(label, probability)).OrderByDescending(label => label.Probability)];

    private static void RequireFiles(ModelFolder folder)
    {
        foreach (var file in new[] { folder.Description, folder.Weights })
            if (!File.Exists(file))
                throw new TelarException("the model's file is not there", file, "restore it with git checkout, or make it with --target=Evaluate");
    }
}
