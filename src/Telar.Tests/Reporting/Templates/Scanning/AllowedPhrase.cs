namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>A phrase of a template that may hold a number or a comparison.</summary>
/// <param name="Phrase">As it stands in the template, white space aside.</param>
/// <param name="Reason">Why it is no result.</param>
internal sealed record AllowedPhrase(string Phrase, string Reason);
