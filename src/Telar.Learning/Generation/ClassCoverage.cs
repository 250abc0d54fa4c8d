namespace Telar.Learning.Generation;

/// <param name="Label">The class.</param>
/// <param name="Generated">Share of its held-out drawings that are covered by generated ones, mean over the seeds.</param>
/// <param name="Training">The same by training drawings.</param>
/// <param name="Support">Held-out drawings of the class.</param>
public sealed record ClassCoverage(string Label, double Generated, double Training, int Support);
