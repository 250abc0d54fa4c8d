namespace Telar.Reporting.Tables;

/// <param name="Protocol">Under which the metrics hold it, e.g. <c>main</c>.</param>
/// <param name="Name">For readers, the same in all languages, e.g. <c>MLP</c>.</param>
public sealed record NetworkName(string Protocol, string Name);
