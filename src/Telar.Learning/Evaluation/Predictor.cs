using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Evaluation;

/// <summary>Runs a classifier over rows without learning from them.</summary>
public static class Predictor
{
    private const int BatchSize = 512;

    /// <summary>Leaves the classifier in evaluation mode.</summary>
    public static Predictions Predict(this Classifier classifier, Examples examples)
    {
        classifier.eval();
        using var free = no_grad();
        var rows = examples.Count;
        var predictions = new Predictions(new int[rows], new int[rows], new float[rows], 0);
        var loss = 0.0;
        for (var start = 0; start < rows; start += BatchSize)
        {
            using var scope = NewDisposeScope();
            var batch = examples.Slice(start, Math.Min(BatchSize, rows - start));
            var logits = classifier.call(batch.Features);
            loss += nn.functional.cross_entropy(logits, batch.Labels, reduction: nn.Reduction.Sum).item<float>();
            var (confidence, predicted) = nn.functional.softmax(logits, 1).max(1);
            batch.Labels.to(ScalarType.Int32).cpu().data<int>().CopyTo(predictions.Truth, start);
            predicted.to(ScalarType.Int32).cpu().data<int>().CopyTo(predictions.Predicted, start);
            confidence.cpu().data<float>().CopyTo(predictions.Confidence, start);
        }

        return predictions with { Loss = loss / rows };
    }

    /// <summary>Probabilities by class and row; leaves the classifier in evaluation mode.</summary>
    public static float[][] Probabilities(this Classifier classifier, Examples examples, int classes)
    {
        classifier.eval();
        using var free = no_grad();
        var columns = Enumerable.Range(0, classes).Select(_ => new float[examples.Count]).ToArray();
        for (var start = 0; start < examples.Count; start += BatchSize)
        {
            using var scope = NewDisposeScope();
            var batch = examples.Slice(start, Math.Min(BatchSize, examples.Count - start));
            var probabilities = nn.functional.softmax(classifier.call(batch.Features), 1).cpu();
            foreach (var (label, column) in columns.Index())
                probabilities.select(1, label).contiguous().data<float>().CopyTo(column, start);
        }

        return columns;
    }
}
