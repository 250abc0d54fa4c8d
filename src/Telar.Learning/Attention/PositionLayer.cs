using Telar.Engine;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>Adds to each vector of [P, D] what tells its place, int64 [P]; a place is below <see cref="MostPlaces"/>.</summary>
internal sealed class PositionLayer : nn.Module<Tensor, Tensor, Tensor>
{
    /// <summary>Letters and ends of words in the longest window there may be.</summary>
    public const int MostPlaces = 128;

    // Wavelengths go from 2π to 2π times it (Vaswani et al. 2017, section 3.5).
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
            waves = Waves(size);
        else if (encoding == PositionEncoding.Learned)
            learned = new Parameter(randn(MostPlaces, size) * Deviation);
        RegisterComponents();
    }

    /// <exception cref="TelarException">A place is beyond the last.</exception>
    public override Tensor forward(Tensor vectors, Tensor places)
    {
        if ((waves ?? learned) is not { } table)
            return vectors;
        if (places.max().item<long>() is var last && last >= MostPlaces)
            throw new TelarException(
                $"a window has {last + 1} letters and ends of words, more than {MostPlaces}", nameof(PositionLayer), "cut it into shorter ones");
        return vectors + table.index_select(0, places);
    }

    /// <summary>
    /// PE(t, 2i) = sin(t / 10000^(2i/D)), and the cosine at 2i + 1. In double precision, of which single precision keeps
    /// too little to show how a processor rounds.
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
