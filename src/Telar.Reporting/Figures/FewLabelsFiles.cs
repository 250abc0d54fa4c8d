namespace Telar.Reporting.Figures;

/// <summary>What the figure of few labels reads, project-relative.</summary>
/// <param name="Metrics">The experiment's <c>metrics/&lt;experiment&gt;.json</c>.</param>
/// <param name="Predictions">The experiment's <c>predictions/&lt;experiment&gt;.parquet</c>.</param>
/// <param name="Places"><c>places.parquet</c>: id, longitude, latitude.</param>
/// <param name="Labelled">For each share the file of the ids that keep their labels.</param>
public sealed record FewLabelsFiles(string Metrics, string Predictions, string Places, IReadOnlyList<string> Labelled)
{
    public IReadOnlyList<string> All => [Metrics, Predictions, Places, .. Labelled];
}
