namespace Telar.Reporting.Documents.Checks;

/// <summary>Something in a document that its reader must not see.</summary>
/// <param name="What">One sentence without a full stop.</param>
/// <param name="Where">File and line as far as they are known, or the page of the PDF.</param>
public sealed record Flaw(string What, string Where);
