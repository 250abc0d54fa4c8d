using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>Adds to each vector of [B, T, D] what tells its place. T is at most <see cref="MostPlaces"/>.</summary>
internal sealed class PositionLayer : nn.Module<Tensor, Tensor>
{
    /// <summary>Letters and ends of words in the longest window there may be.</summary>
    public const int MostPlaces = 128;

    // Of the longest wave, in radians of a place (Vaswani et al. 2017, section 3.5).
    private const double Slowest = 10000;
    private const double Deviation = 0.1;

    private readonly Tensor? waves;
    private readonly Parameter? learned;

    /// <param name="encoding">Of the places.</param>
    /// <param name="size">D, even.</param>
    public PositionLayer(PositionEncoding encoding, int size)
        : base(nameof(PositionLayer))
    {
        if (encoding == PositionEncoding.Sinusoidal)
            register_buffer(nameof(waves), waves = Waves(size));
        else if (encoding == PositionEncoding.Learned)
            learned = new Parameter(randn(MostPlaces, size) * Deviation);
        RegisterComponents();
    }

    public override Tensor forward(Tensor vectors) =>
        (waves ?? learned) is { } places ? vectors + places.narrow(0, 0, vectors.shape[1]) : vectors;

    /// <summary>
    /// PE(t, 2i) = sin(t / 10000^(2i/D)), PE(t, 2i+1) the cosine; computed in managed code, whose bits do not depend on
    /// the native library's instruction set.
    /// </summary>
    private static Tensor Waves(int size)
    {
        var waves = new float[MostPlaces, size];
        for (var place = 0; place < MostPlaces; place++)
            for (var unit = 0; unit < size; unit++)
            {
                var angle = place / Math.Pow(Slowest, (unit - (unit % 2)) / (double)size);
                waves[place, unit] = (float)(unit % 2 == 0 ? Math.Sin(angle) : Math.Cos(angle));
            }

        return tensor(waves);
    }
}
