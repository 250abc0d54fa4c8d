using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Where in a picture the evidence for a class lies: the maps of the last layer, each weighted by the mean gradient
/// of the class's logit over its places, summed, and only what speaks for the class kept (Selvaraju et al. 2017,
/// "Grad-CAM", equations 1 and 2).
/// </summary>
public static class GradCam
{
    private const int WidthAxis = 2;

    /// <summary>
    /// Heat [h, w] over the last layer's places, 0 or more. As the classifier averages a picture and its mirror
    /// image, so does the heat, the image's mirrored back.
    /// </summary>
    /// <param name="network">In evaluation mode.</param>
    /// <param name="pixels">One picture, [1, H, W, 3].</param>
    /// <param name="label">The class.</param>
    public static Tensor Heat(ConvolutionClassifier network, Tensor pixels, int label)
    {
        using var scope = NewDisposeScope();
        var mirrored = Of(network, pixels.flip([WidthAxis]), label).flip([1]);
        return ((Of(network, pixels, label) + mirrored) / 2).MoveToOuterDisposeScope();
    }

    private static Tensor Of(ConvolutionClassifier network, Tensor pixels, int label)
    {
        var maps = LastMaps(network, pixels);
        using var gradients = enable_grad();
        maps.requires_grad_(true);
        var logit = network.LogitsOf(maps)[0, label];
        var weights = autograd.grad([logit], [maps])[0].mean([2, 3], keepdim: true);
        return nn.functional.relu((weights * maps).sum(1))[0].detach();
    }

    private static Tensor LastMaps(ConvolutionClassifier network, Tensor pixels)
    {
        using var free = no_grad();
        return network.Layers(pixels).Last().Maps.detach();
    }
}
