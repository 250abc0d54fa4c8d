namespace Telar.Data.Datasets;

/// <summary>What a paper has to say about a data set: where it comes from and under which terms.</summary>
/// <param name="Title">For headings, e.g. <c>Places</c>.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Credits">One for each work the data set is made of.</param>
public sealed record DatasetCard(string Title, string Description, IReadOnlyList<DatasetCredit> Credits);
