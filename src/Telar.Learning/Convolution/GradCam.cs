using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Where in a picture the evidence for a class lies: the maps of a layer, each weighted by the mean gradient of the
/// class's logit over its places, summed, and only what speaks for the class kept (Selvaraju et al. 2017,
/// "Grad-CAM", equations 1 and 2).
/// </summary>
public static class GradCam
{
    private const int WidthAxis = 2;

    /// <summary>
    /// Heat [h, w], 0 or more, over the places of each layer, from the first to the last. As the classifier averages
    /// a picture and its mirror image, so does the heat, the image's mirrored back.
    /// </summary>
    /// <param name="network">In evaluation mode.</param>
    /// <param name="pixels">One picture, [1, H, W, 3].</param>
    /// <param name="label">The class.</param>
    public static IReadOnlyList<(string Layer, Tensor Heat)> Heat(ConvolutionClassifier network, Tensor pixels, int label)
    {
        using var scope = NewDisposeScope();
        var mirrored = Of(network, pixels.flip([WidthAxis]), label);
        return
        [
            .. Of(network, pixels, label).Zip(mirrored, (seen, other) =>
                (seen.Layer, ((seen.Heat + other.Heat.flip([1])) / 2).MoveToOuterDisposeScope())),
        ];
    }

    private static List<(string Layer, Tensor Heat)> Of(ConvolutionClassifier network, Tensor pixels, int label)
    {
        using var gradients = enable_grad();
        var layers = network.Layers(pixels).ToList();
        var logit = network.LogitsOf(layers[^1].Maps)[0, label];
        var slopes = autograd.grad([logit], [.. layers.Select(layer => layer.Maps)]);
        return [.. layers.Zip(slopes, (layer, slope) => (layer.Name, Weighted(layer.Maps.detach(), slope.mean([2, 3], keepdim: true))))];
    }

    private static Tensor Weighted(Tensor maps, Tensor weights) => nn.functional.relu((weights * maps).sum(1))[0];
}
