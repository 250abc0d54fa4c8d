namespace Telar.Reporting.Tracing;

/// <summary>A filled template, and what can be told of it.</summary>
/// <param name="Text">What it came to.</param>
/// <param name="Values">The values in it, in the order of printing.</param>
/// <param name="Lines">Which line of the template each part of the text comes from.</param>
public sealed record FilledTemplate(string Text, IReadOnlyList<PrintedValue> Values, LineMap Lines);
