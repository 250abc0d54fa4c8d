using MathNet.Numerics.Statistics;

namespace Telar.Learning.Places;

/// <summary>Brings a number to mean 0 and deviation 1 over the rows it was fitted on.</summary>
public sealed record Scaler(double Mean, double Deviation)
{
    public static Scaler Fit(IEnumerable<double> values)
    {
        var (mean, deviation) = values.MeanStandardDeviation();
        return new Scaler(mean, deviation > 0 ? deviation : 1);
    }

    public double Apply(double value) => (value - Mean) / Deviation;
}
