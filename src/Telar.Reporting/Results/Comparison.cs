using Telar.Engine;

namespace Telar.Reporting.Results;

/// <summary>The content of <c>results/&lt;study&gt;/comparisons/&lt;experiment&gt;.json</c>.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Factors">Each with its levels.</param>
public sealed record Comparison(string Experiment, IReadOnlyList<FactorScores> Factors)
{
    /// <exception cref="TelarException">There is no such factor.</exception>
    public FactorScores Of(string factor) => Factors.FirstOrDefault(known => known.Name == factor)
        ?? throw new TelarException(
            $"The comparisons of {Experiment} have no factor {factor}", $"comparisons/{Experiment}.json", "Run the Evaluate target again.");
}
