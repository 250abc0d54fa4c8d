using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>
/// The layers of a convolutional classifier, and a decoder that doubles height and width by repetition before each
/// convolution, as transposed convolutions leave checkerboards (Odena et al. 2016). The code is what the classifier's
/// output layer would read: the mean of each channel, so that what it knows of a drawing is where the classifier looks.
/// </summary>
public sealed class Autoencoder : nn.Module<Tensor, Tensor>
{
    private const int Colours = 3;

    private readonly ConvolutionClassifier encoder;
    private readonly LinearLayer spread;
    private readonly Sequential decoder = nn.Sequential();
    private readonly long[] smallest;

    /// <param name="recipe">Channels of all layers.</param>
    /// <param name="shape">Of the task whose pictures they are: one feature, pixels [H, W, 3].</param>
    public Autoencoder(AutoencoderRecipe recipe, TaskShape shape)
        : base(nameof(Autoencoder))
    {
        var (height, width) = (shape.Features[0].Dimensions[0], shape.Features[0].Dimensions[1]);
        var activation = recipe.Encoder.Activation;
        encoder = new ConvolutionClassifier(recipe.Encoder, shape);
        var doubled = 1 << recipe.Decoder.Count;
        smallest = [recipe.Decoder[0], height / doubled, width / doubled];
        spread = new LinearLayer(recipe.Code, smallest.Aggregate(1L, (all, side) => all * side));
        foreach (var (inputs, outputs) in recipe.Decoder.Zip(recipe.Decoder.Skip(1)))
        {
            decoder.append(nn.Upsample(scale_factor: [2, 2]));
            decoder.append(nn.Conv2d(inputs, outputs, 3, padding: 1, bias: false));
            decoder.append(nn.BatchNorm2d(outputs));
            decoder.append(activation.ToModule());
        }

        decoder.append(nn.Upsample(scale_factor: [2, 2]));
        decoder.append(nn.Conv2d(recipe.Decoder[^1], Colours, 3, padding: 1));
        RegisterComponents();
        this.Initialize(recipe.Encoder.Initialization, activation);
    }

    /// <summary>Codes [B, length] of ink [B, 3, H, W], 0 to 1.</summary>
    public Tensor Encode(Tensor ink) => encoder.Layers(Ink.ToPixels(ink)).Last().Maps.mean([2, 3]);

    /// <summary>Ink [B, 3, H, W], 0 to 1, of codes [B, length].</summary>
    public Tensor Decode(Tensor codes)
    {
        var (channels, height, width) = (smallest[0], smallest[1], smallest[2]);
        // Channels last in memory, the layout in which convolutions are fastest.
        var maps = nn.functional.relu(spread.call(codes)).view(-1, height, width, channels).permute(0, 3, 1, 2);
        return decoder.call(maps).sigmoid();
    }

    /// <summary>The ink [B, 3, H, W] that is made again of ink.</summary>
    public override Tensor forward(Tensor ink) => Decode(Encode(ink));
}
