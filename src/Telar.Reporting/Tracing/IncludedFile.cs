namespace Telar.Reporting.Tracing;

/// <summary>A figure or table in a document.</summary>
/// <param name="Line">Of the template, from one.</param>
/// <param name="File">Project-relative.</param>
public sealed record IncludedFile(int Line, string File);
