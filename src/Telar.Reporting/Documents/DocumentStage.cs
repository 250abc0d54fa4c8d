using Scriban.Runtime;
using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Reporting.Documents.Checks;
using Telar.Reporting.Localization;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Documents;

/// <summary>Fills a LaTeX template from results, compiles it, and checks the PDF before it is published.</summary>
public abstract class DocumentStage(DocumentParts parts) : Stage, ILocalized
{
    public Language Language => parts.Language;

    public override IReadOnlyList<string> Inputs => parts.Files;

    public override IReadOnlyList<string> Outputs => [parts.Output];

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
        var source = Template.Fill(context.Input(parts.Template), parts.Template, Model(context.Input));
        await File.WriteAllTextAsync(Path.Combine(folder, name), source, cancellation);

        await BibliographyStyle.WriteAsync(folder, Language, cancellation);
        var run = new TexRun(folder, name, parts.Template);
        await run.CompileAsync(cancellation);
        await DocumentChecks.RequireAsync(AllChecks, run, cancellation);
        File.Copy(run.Pdf, context.Output(parts.Output), overwrite: true);

        void Place(IReadOnlyList<string> paths, string subfolder)
        {
            var target = Directory.CreateDirectory(Path.Combine(folder, subfolder)).FullName;
            foreach (var file in paths.SelectMany(path => FilesOf(context.Input(path))))
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? FileTree.Of(path).Select(file => Path.Combine(path, file)) : [path];

    private ScriptObject Model(Func<string, string> input)
    {
        var model = new ScriptObject
        {
            ["metrics"] = All(parts.Metrics),
            ["selection"] = All(parts.Selections),
            ["comparison"] = All(parts.Comparisons),
            ["diagnostics"] = All(parts.Diagnostics),
        };
        LanguageFilters.AddTo(model, Language);
        if (parts.Hypotheses is { } hypotheses)
            model["hypotheses"] = TemplateModel.Json(input(hypotheses));

        if (parts.Repository is { } repository)
            model["repository"] = repository;

        return model;

        ScriptObject All(IReadOnlyDictionary<string, string> files)
        {
            var values = new ScriptObject();
            foreach (var (experiment, path) in files)
                values[experiment] = TemplateModel.Json(input(path));

            return values;
        }
    }
}
