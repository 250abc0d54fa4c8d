using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Turns the hue, changes the saturation and scales the ink of each picture at random, so that a network must
/// learn shapes: the colours and shades of a drawing are its style, not its class. White stays white.
/// </summary>
public sealed record RandomColour
{
    /// <summary>Largest turn of the hue to either side, as a share of half the colour circle.</summary>
    public double Hue { get; init; } = 1;

    /// <summary>Least saturation, as a factor; 0 is grey.</summary>
    public double LeastSaturation { get; init; }

    public double MostSaturation { get; init; } = 1.6;

    /// <summary>Largest change of the amount of ink, as the logarithm of the factor.</summary>
    public double Gain { get; init; } = 0.2;

    /// <param name="ink">[B, 3, H, W], 0 to 1.</param>
    public Tensor Apply(Tensor ink)
    {
        var (height, width) = (ink.shape[2], ink.shape[3]);
        var turned = matmul(Matrices(ink), ink.flatten(2)).view(-1, Channels, height, width);
        return turned.clamp(0, 1);
    }

    /// <summary>
    /// Linear maps of colours, [B, 3, 3]. A colour is its grey part plus a part at right angles to the grey axis;
    /// the second is turned around the axis (Rodrigues' formula) and scaled.
    /// </summary>
    private Tensor Matrices(Tensor ink)
    {
        var draw = new Draw(ink);
        Tensor PerPicture(Tensor values) => values.view(-1, 1, 1);

        var hue = PerPicture(draw.Symmetric(Hue * Math.PI));
        var saturation = PerPicture(draw.Between(LeastSaturation, MostSaturation));
        var gain = PerPicture(draw.Symmetric(Gain).exp());
        var grey = full([Channels, Channels], 1.0 / Channels, dtype: ScalarType.Float32, device: ink.device);
        var colour = eye(Channels, device: ink.device) - grey;
        var quarterTurn = tensor(QuarterTurn, [Channels, Channels], device: ink.device) / Math.Sqrt(3);
        return gain * (grey + (saturation * ((hue.cos() * colour) + (hue.sin() * quarterTurn))));
    }

    private const int Channels = 3;

    // The cross product with (1, 1, 1).
    private static readonly float[] QuarterTurn = [0, -1, 1, 1, 0, -1, -1, 1, 0];
}
