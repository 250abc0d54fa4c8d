using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>Pictures as a deployed classifier sees them: the averages that its last layer reads, and the class it names.</summary>
internal sealed class PictureFeatures : IDisposable
{
    // As in evaluation.
    private const int BatchSize = 512;

    private readonly ConvolutionClassifier network;
    private readonly int side;

    /// <param name="description">The model's <c>model.json</c>, absolute.</param>
    /// <param name="weights">Its weights, absolute.</param>
    public PictureFeatures(string description, string weights)
    {
        var model = ModelDescription.Read(description);
        side = (int)model.Shape.Features[0].Dimensions[0];
        network = (ConvolutionClassifier)model.Architecture<ConvolutionRecipe>(description).Create(model.Shape, path => path);
        NetworkState.Load(network, weights);
        network.eval();
    }

    /// <summary>One vector a picture.</summary>
    /// <param name="pixels">uint8 [N, h, w, 3]; enlarged to what the classifier was trained on.</param>
    public IReadOnlyList<float[]> Of(Tensor pixels) =>
        [.. Rows(pixels, batch => network.Layers(batch).Last().Maps.mean([2, 3]))];

    /// <summary>The index of the class that the classifier names, and how probable it finds it.</summary>
    /// <param name="pixels">As above.</param>
    public IReadOnlyList<(int Label, float Confidence)> Name(Tensor pixels) =>
        [.. Rows(pixels, batch => nn.functional.softmax(network.call([batch]), 1)).Select(row => (Array.IndexOf(row, row.Max()), row.Max()))];

    public void Dispose() => network.Dispose();

    private IEnumerable<float[]> Rows(Tensor pixels, Func<Tensor, Tensor> look)
    {
        for (var start = 0L; start < pixels.shape[0]; start += BatchSize)
        {
            using var scope = NewDisposeScope();
            using var free = no_grad();
            var batch = Pixels.Enlarge(pixels.narrow(0, start, Math.Min(BatchSize, pixels.shape[0] - start)), side);
            var values = look(batch).contiguous();
            var (width, numbers) = ((int)values.shape[1], values.data<float>().ToArray());
            foreach (var row in numbers.Chunk(width))
                yield return row;
        }
    }
}
