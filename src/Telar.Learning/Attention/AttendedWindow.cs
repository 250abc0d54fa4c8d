using Telar.Learning.Languages;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>What each head attends to in one window.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="Letters">What stands at each place; a space ends a word.</param>
/// <param name="Truth">Its class.</param>
/// <param name="Predicted">What the network says.</param>
/// <param name="Probability">Of that.</param>
/// <param name="Weights">Of all layers, heads and pairs of places.</param>
internal sealed record AttendedWindow(
    string Id, string Letters, string Truth, string Predicted, float Probability, IReadOnlyList<AttentionWeight> Weights)
{
    /// <param name="network">In evaluation mode.</param>
    /// <param name="window">The text.</param>
    /// <param name="row">The same as the network reads it.</param>
    /// <param name="labels">Classes by index.</param>
    public static AttendedWindow Of(TransformerClassifier network, Window window, Examples row, IReadOnlyList<string> labels)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var (probability, predicted) = nn.functional.softmax(network.call(row.Features), 1).max(1);
        return new AttendedWindow(
            window.Id,
            LetterEncoder.Letters(window.Text),
            window.Language,
            labels[(int)predicted.item<long>()],
            probability.item<float>(),
            [.. network.Attention(row.Features).SelectMany((weights, layer) => WeightsOf(weights[0], layer + 1))]);
    }

    /// <param name="heads">[H, T, T].</param>
    /// <param name="layer">Their layer.</param>
    private static IEnumerable<AttentionWeight> WeightsOf(Tensor heads, int layer)
    {
        var length = (int)heads.shape[1];
        return heads.contiguous().data<float>().ToArray().Select((weight, index) => new AttentionWeight(
            layer, (index / (length * length)) + 1, index / length % length, index % length, weight));
    }
}
