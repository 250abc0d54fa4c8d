using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>The rows of one training on its device.</summary>
/// <param name="Labelled">To learn from with their labels.</param>
/// <param name="Unlabelled">Features of the rows to learn from without.</param>
/// <param name="Validation">Choose the epoch.</param>
internal sealed record PartlyLabelledRows(Examples Labelled, IReadOnlyList<Tensor> Unlabelled, Examples Validation)
{
    /// <summary>The rows of each step of an epoch, as indices int64. Rows of either kind start anew when they are used up.</summary>
    /// <param name="steps">Of the epoch.</param>
    /// <param name="labelledSize">Labelled rows a step.</param>
    /// <param name="unlabelledSize">Unlabelled rows a step.</param>
    /// <param name="shuffle">Draws the orders.</param>
    public IEnumerable<(Tensor Labelled, Tensor Unlabelled)> Draw(int steps, int labelledSize, int unlabelledSize, Generator shuffle)
    {
        var device = Labelled.Labels.device;
        var labelled = EndlessRows.Draw(Labelled.Count, (long)steps * labelledSize, shuffle).to(device);
        var unlabelled = EndlessRows.Draw(Unlabelled[0].shape[0], (long)steps * unlabelledSize, shuffle).to(device);
        for (var step = 0; step < steps; step++)
            yield return (
                labelled.narrow(0, (long)step * labelledSize, labelledSize),
                unlabelled.narrow(0, (long)step * unlabelledSize, unlabelledSize));
    }
}
