namespace Telar.Reporting.Results.Generation;

/// <param name="Label">The class.</param>
/// <param name="Generated">Share of its held-out drawings that have a generated one near.</param>
/// <param name="Training">Share that have a training drawing near.</param>
public sealed record ClassCoverage(string Label, double Generated, double Training);
