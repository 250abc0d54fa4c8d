namespace Telar.Reporting.Results;

/// <summary>The content of <c>inspection/&lt;experiment&gt;/reconstruction.json</c>.</summary>
public sealed record Reconstruction(ReconstructionErrors Train, ReconstructionErrors Validation, ReconstructionErrors Test);
