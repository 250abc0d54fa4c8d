namespace Telar.Reporting.Results;

/// <summary>An experiment as figures and tables name it.</summary>
/// <param name="Name">The experiment, e.g. <c>pictograms</c>.</param>
/// <param name="Title">Its name for readers, e.g. <c>Pictograms</c>.</param>
/// <param name="Model">The kind of network, e.g. <c>CNN</c>.</param>
/// <param name="Metrics">Path of <c>metrics/&lt;experiment&gt;.json</c>.</param>
/// <param name="Tests">
/// What each test set is, main one first: protocol and words for readers, e.g. <c>main</c>, <c>unseen style</c>.
/// </param>
public sealed record ReportedExperiment(
    string Name, string Title, string Model, string Metrics, IReadOnlyList<ReportedTest> Tests);
