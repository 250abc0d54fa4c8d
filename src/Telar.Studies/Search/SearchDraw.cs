using System.Globalization;

namespace Telar.Studies.Search;

/// <summary>Random values of hyper-parameters, the same for a seed on every machine.</summary>
public sealed class SearchDraw(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>One of these, each as likely.</summary>
    public T Of<T>(params IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>Uniform on a logarithmic scale, two significant digits: a rate matters by its order of magnitude.</summary>
    public double Logarithmic(double low, double high)
    {
        var value = low * Math.Pow(high / low, random.NextDouble());
        return double.Parse(value.ToString("E1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
