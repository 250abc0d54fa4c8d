using Telar.Learning.Convolution;

namespace Telar.Learning.Autoencoding;

/// <summary>A convolutional denoising autoencoder of pictures, and how it is trained.</summary>
public sealed record AutoencoderRecipe
{
    /// <summary>The classifier whose layers encode, so that it can start from them; its output layer stays unused.</summary>
    public required ConvolutionRecipe Encoder { get; init; }

    /// <summary>Length of the code.</summary>
    public int Code => Encoder.Widths[^1];

    /// <summary>Channels of the decoder's maps, the smallest map first; each map is twice as high and wide as the one before.</summary>
    public IReadOnlyList<int> Decoder { get; init; } = [96, 48, 32, 16];

    public required Corruption Corruption { get; init; }

    /// <summary>Changes that make drawings which are as good to reconstruct; null for none.</summary>
    public PictureAugmentation? Augmentation { get; init; }

    public required int Epochs { get; init; }

    public int BatchSize { get; init; } = 64;

    /// <summary>The peak of a one-cycle schedule.</summary>
    public double LearningRate { get; init; } = 4e-3;
}
