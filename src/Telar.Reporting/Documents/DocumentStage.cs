using Scriban.Runtime;
using Telar.Engine.Stages;
using Telar.Reporting.Templates;
using Telar.Reporting.Tracing;

namespace Telar.Reporting.Documents;

/// <summary>Fills a LaTeX template from results, compiles it, and checks the PDF before it is published.</summary>
public abstract class DocumentStage(DocumentParts parts) : Stage
{
    public override IReadOnlyList<string> Inputs => parts.Files;

    public override IReadOnlyList<string> Outputs => [parts.Output, DocumentTrace.PathOf(parts.Output)];

    public override object Parameters => parts;

    public override IReadOnlyDictionary<string, string> Environment => TexInstallation.Facts;

    /// <summary>What the kind of document demands of its PDF.</summary>
    protected abstract Task CheckAsync(TexRun run, CancellationToken cancellation);

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        // Fresh each time: files of a run that was killed must not decide anything.
        var folder = Path.Combine(context.WorkFolder, "tex");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        Place(parts.Support, "");
        Place(parts.Figures, "figures");
        Place(parts.Tables, "tables");
        var name = Path.GetFileNameWithoutExtension(parts.Template);
        var origins = new ValueOrigins();
        var filled = Template.Fill(context.Input(parts.Template), parts.Template, Model(context.Input, origins), origins);
        var trace = new DocumentTrace(
            parts.Output, parts.Template, filled.Values, IncludedFiles.Of(filled, [.. parts.Figures, .. parts.Tables]));
        await File.WriteAllTextAsync(Path.Combine(folder, name), filled.Text, cancellation);
        await File.WriteAllTextAsync(
            Path.Combine(folder, ProvenanceList.FileName), ProvenanceList.Of(trace, parts.Made, context.Input), cancellation);

        var run = new TexRun(folder, name, parts.Template);
        await run.CompileAsync(cancellation);
        await PdfFonts.CheckAsync(run, cancellation);
        await CheckAsync(run, cancellation);
        File.Copy(run.Pdf, context.Output(parts.Output), overwrite: true);
        await File.WriteAllTextAsync(context.Output(DocumentTrace.PathOf(parts.Output)), trace.ToString(), cancellation);

        void Place(IReadOnlyList<string> files, string subfolder)
        {
            var target = Directory.CreateDirectory(Path.Combine(folder, subfolder)).FullName;
            foreach (var file in files)
                File.Copy(context.Input(file), Path.Combine(target, Path.GetFileName(file)));
        }
    }

    private ScriptObject Model(Func<string, string> input, ValueOrigins origins)
    {
        var model = new ScriptObject
        {
            ["metrics"] = All("metrics", parts.Metrics),
            ["selection"] = All("selection", parts.Selections),
            ["comparison"] = All("comparison", parts.Comparisons),
            ["diagnostics"] = All("diagnostics", parts.Diagnostics),
        };
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
