using Scriban.Runtime;

namespace Telar.Reporting.Templates;

/// <summary>A score of the template's model, or a plain number, which is an interval of no width.</summary>
internal readonly record struct Estimate(double Mean, double Low, double High)
{
    /// <exception cref="ArgumentException">The value is neither.</exception>
    public static Estimate Of(object value) => value switch
    {
        ScriptObject score when score.ContainsKey("mean") =>
            new Estimate(Convert.ToDouble(score["mean"]), Convert.ToDouble(score["low"]), Convert.ToDouble(score["high"])),
        double or float or int or long => new Estimate(Convert.ToDouble(value), Convert.ToDouble(value), Convert.ToDouble(value)),
        _ => throw new ArgumentException("a score (mean, low, high) or a number is needed here"),
    };
}
