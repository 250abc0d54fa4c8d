namespace Telar.Reporting.Results;

/// <summary>A test set as figures and tables name it.</summary>
/// <param name="Protocol"><c>main</c>, or the name of a further protocol.</param>
/// <param name="Title">Words for readers, e.g. <c>unseen emoji</c>.</param>
public sealed record ReportedTest(string Protocol, string Title);
