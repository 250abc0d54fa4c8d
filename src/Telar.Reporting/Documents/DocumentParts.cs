using Telar.Reporting.Localization;

namespace Telar.Reporting.Documents;

/// <summary>What a document is made of, as project-relative paths.</summary>
public sealed record DocumentParts
{
    /// <summary>The template, named <c>*.tex.scriban</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The PDF to write.</summary>
    public required string Output { get; init; }

    /// <summary>What it is written in.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Files, and folders of files, to lie beside the filled template: class, bibliography.</summary>
    public IReadOnlyList<string> Support { get; init; } = [];

    /// <summary>The template's <c>metrics.&lt;experiment&gt;</c>: path of each metrics file.</summary>
    public IReadOnlyDictionary<string, string> Metrics { get; init; } = new Dictionary<string, string>();

    /// <summary>The template's <c>selection.&lt;experiment&gt;</c>: path of each selection file.</summary>
    public IReadOnlyDictionary<string, string> Selections { get; init; } = new Dictionary<string, string>();

    /// <summary>The template's <c>comparison.&lt;experiment&gt;</c>: path of each file of controlled comparisons.</summary>
    public IReadOnlyDictionary<string, string> Comparisons { get; init; } = new Dictionary<string, string>();

    /// <summary>The template's <c>hypotheses</c>: path of the study's hypotheses with their verdicts, or null where it has none.</summary>
    public string? Hypotheses { get; init; }

    /// <summary>The template's <c>diagnostics.&lt;experiment&gt;</c>: path of each diagnostics file.</summary>
    public IReadOnlyDictionary<string, string> Diagnostics { get; init; } = new Dictionary<string, string>();

    /// <summary>PDF figures, to be included as <c>figures/&lt;name&gt;</c>.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>LaTeX tables, to be input as <c>tables/&lt;name&gt;</c>.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>The template's <c>repository</c>: public address of the repository, or null where it has none or no text names it.</summary>
    public string? Repository { get; init; }

    /// <summary>What made the figures and tables, for the links that lead from them to their origin.</summary>
    public IReadOnlyList<MadeItem> Made { get; init; } = [];

    /// <summary>Files that the text tells its readers of: made with the document, not part of it.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>Every file the document is made of.</summary>
    public IReadOnlyList<string> Files =>
    [
        Template,
        .. Support,
        .. Metrics.Values,
        .. Selections.Values,
        .. Comparisons.Values,
        .. Diagnostics.Values,
        .. HypothesesFile,
        .. Figures,
        .. Tables,
        .. Companions,
    ];

    private IEnumerable<string> HypothesesFile => Hypotheses is null ? [] : [Hypotheses];
}
