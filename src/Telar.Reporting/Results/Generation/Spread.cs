namespace Telar.Reporting.Results.Generation;

/// <summary>A quantity that is not a share, over several seeds.</summary>
/// <param name="Mean">Over the seeds.</param>
/// <param name="Seeds">The value of each seed.</param>
public sealed record Spread(double Mean, IReadOnlyList<double> Seeds);
