namespace Telar.Build.Tracing;

/// <summary>A piece of text in a figure or table: a cell, a label.</summary>
/// <param name="Readable">As a reader sees it.</param>
/// <param name="Line">Of a table's file; null in a figure.</param>
public sealed record ItemText(string Readable, int? Line);
