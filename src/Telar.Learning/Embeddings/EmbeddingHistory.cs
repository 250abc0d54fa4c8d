using System.Globalization;
using System.Text;

namespace Telar.Learning.Embeddings;

/// <summary>The learning curve of vectors as CSV.</summary>
internal static class EmbeddingHistory
{
    public static string ToCsv(IEnumerable<EmbeddingEpoch> epochs)
    {
        var text = new StringBuilder("epoch,step,learning_rate,train_loss\n");
        foreach (var epoch in epochs)
            text.Append(
                CultureInfo.InvariantCulture, $"{epoch.Epoch},{epoch.Step},{epoch.LearningRate:R},{epoch.Loss:R}\n");
        return text.ToString();
    }
}
