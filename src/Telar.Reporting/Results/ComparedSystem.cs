namespace Telar.Reporting.Results;

/// <summary>A system beside others on the same test rows.</summary>
/// <param name="Name">For readers, in English.</param>
/// <param name="Input">What it reads, in English.</param>
/// <param name="Metrics">The metrics file that has its scores, project-relative.</param>
public sealed record ComparedSystem(string Name, string Input, string Metrics)
{
    /// <summary>Under which the metrics have it.</summary>
    public string Protocol { get; init; } = "main";

    /// <summary>The key of a baseline; null for a network.</summary>
    public string? Baseline { get; init; }

    /// <summary>The <c>training.json</c> of one of a network's units; null where there are no weights.</summary>
    public string? Training { get; init; }
}
