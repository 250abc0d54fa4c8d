using Scriban.Runtime;
using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Reporting.Documents.Checks;
using Telar.Reporting.Localization;
using Telar.Reporting.Templates;
using Telar.Reporting.Tracing;

namespace Telar.Reporting.Documents;

/// <summary>Fills a LaTeX template from results, compiles it, and checks the PDF before it is published.</summary>
public abstract class DocumentStage(DocumentParts parts) : Stage, ILocalized
{
    public Language Language => parts.Language;

    public override IReadOnlyList<string> Inputs => parts.Files;

    public override IReadOnlyList<string> Outputs => [parts.Output, DocumentTrace.PathOf(parts.Output)];

    public override object Parameters => parts;

    public override IReadOnlyDictionary<string, string> Environment => TexInstallation.Facts;

    /// <summary>What the kind of document must fulfil beside what every document must.</summary>
    protected abstract IEnumerable<IDocumentCheck> Checks { get; }

    // The source before the PDF, and last what takes longest.
    private IEnumerable<IDocumentCheck> AllChecks =>
    [
        new DefinedReferences(),
        new OverfullBoxes(),
        .. Checks,
        new PrintedQuestionMarks(),
        new EmbeddedFonts(),
        new SoundPdf(),
        new ResolvedLinks(),
        new DescribedPdf(),
        new SameBytesAgain(),
    ];

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        // Fresh each time: files of a run that was killed must not decide anything.
        var folder = Path.Combine(context.WorkFolder, "tex");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        Place(parts.Support, "");
        Place(parts.Figures, "figures");
        Place(parts.Tables, "tables");
        // Errors name the template's own lines.
        Place([parts.Template], "");
        var name = Path.GetFileNameWithoutExtension(parts.Template);
        var origins = new ValueOrigins();
        var filled = Template.Fill(context.Input(parts.Template), parts.Template, Model(context.Input, origins), origins);
        var trace = new DocumentTrace(
            parts.Output, parts.Template, filled.Values, IncludedFiles.Of(filled, [.. parts.Figures, .. parts.Tables]));
        await File.WriteAllTextAsync(Path.Combine(folder, name), filled.Text, cancellation);
        await File.WriteAllTextAsync(
            Path.Combine(folder, ProvenanceList.FileName), ProvenanceList.Of(trace, parts.Made, context.Input), cancellation);

        await BibliographyStyle.WriteAsync(folder, Language, cancellation);
        var run = new TexRun(folder, name, parts.Template);
        await run.CompileAsync(cancellation);
        await DocumentChecks.RequireAsync(AllChecks, run, cancellation);
        File.Copy(run.Pdf, context.Output(parts.Output), overwrite: true);
        await File.WriteAllTextAsync(context.Output(DocumentTrace.PathOf(parts.Output)), trace.ToString(), cancellation);

        void Place(IReadOnlyList<string> paths, string subfolder)
        {
            var target = Directory.CreateDirectory(Path.Combine(folder, subfolder)).FullName;
            foreach (var file in paths.SelectMany(path => FilesOf(context.Input(path))))
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? FileTree.Of(path).Select(file => Path.Combine(path, file)) : [path];

    private ScriptObject Model(Func<string, string> input, ValueOrigins origins)
    {
        var model = new ScriptObject
        {
            ["metrics"] = All("metrics", parts.Metrics),
            ["selection"] = All("selection", parts.Selections),
            ["comparison"] = All("comparison", parts.Comparisons),
            ["diagnostics"] = All("diagnostics", parts.Diagnostics),
            ["repository"] = parts.Repository,
        };
        LanguageFilters.AddTo(model, Language);
        if (parts.Hypotheses is { } hypotheses)
            model["hypotheses"] = Read("hypotheses", hypotheses);

        return model;

        ScriptObject All(string kind, IReadOnlyDictionary<string, string> files)
        {
            var values = new ScriptObject();
            foreach (var (experiment, path) in files)
                values[experiment] = Read($"{kind}.{experiment}", path);

            return values;
        }

        object Read(string name, string path)
        {
            var value = TemplateModel.Json(input(path));
            origins.Add(value, name, path);
            return value;
        }
    }
}
