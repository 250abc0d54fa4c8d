using Telar.Reporting.Tracing;

namespace Telar.Build.Tracing;

/// <summary>A place in a document where what was sought stands.</summary>
/// <param name="Document">The PDF.</param>
/// <param name="Template">What it was filled from.</param>
/// <param name="Line">Of the template.</param>
/// <param name="Printed">What a reader sees there.</param>
public sealed record TracedPlace(string Document, string Template, int Line, string Printed)
{
    /// <summary>What the template says; null in a figure or table.</summary>
    public string? Expression { get; init; }

    /// <summary>The figure or table that it stands in, and the line of a table's file; null in the text.</summary>
    public (TracedFile File, int? Line)? Item { get; init; }

    /// <summary>The fields that a value in the text was made of.</summary>
    public IReadOnlyList<ValueSource> Sources { get; init; } = [];

    /// <summary>The files that the value, figure or table was made from.</summary>
    public IReadOnlyList<TracedFile> MadeFrom { get; init; } = [];
}
