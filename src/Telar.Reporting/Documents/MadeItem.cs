namespace Telar.Reporting.Documents;

/// <summary>A figure or table and what made it.</summary>
/// <param name="File">Project-relative path of what is included.</param>
/// <param name="Stage">Key of the stage that writes it.</param>
/// <param name="Inputs">What that stage reads.</param>
public sealed record MadeItem(string File, string Stage, IReadOnlyList<string> Inputs);
