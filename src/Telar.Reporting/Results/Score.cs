namespace Telar.Reporting.Results;

/// <summary>A measure in [0, 1] over training seeds, with its 95 % Student-t interval.</summary>
/// <param name="Mean">Mean over the seeds.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Seeds">The value of each seed.</param>
public sealed record Score(double Mean, double Low, double High, IReadOnlyList<double> Seeds);
