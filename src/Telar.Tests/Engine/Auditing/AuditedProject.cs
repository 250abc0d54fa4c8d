using System.Text.RegularExpressions;
using Telar.Engine.Auditing;
using Telar.Engine.Auditing.Checks;
using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Auditing;

/// <summary>A small project that was run, so that it has a lock, and its audit.</summary>
public sealed partial class AuditedProject : IDisposable
{
    public const string Lock = "results/small/telar.lock.json";
    public const string Template = "paper/small/paper.tex";
    public const string Training = "results/small/training/places/seed-1";
    public const string Metrics = "results/small/metrics/places.json";
    public const string Model = "results/small/models/places";
    public const string Curve = "results/small/figures/curve.pdf";
    public const string Map = "results/small/figures/map.pdf";
    public const string Paper = "paper/small/paper.pdf";

    private readonly SmallProject project = new();

    public AuditedProject()
    {
        project.Folder.Write(Template, "accuracy: ");
        project.Run(Stages());
        // What stands in the project are links to the store, which an editor would not write through.
        Directory.Delete(project.Workspace.StateFolder, recursive: true);
    }

    public TemporaryFolder Folder => project.Folder;

    public AuditSubject Subject => AuditSubject.Of(project.Workspace, new StageGraph("small", Stages()));

    /// <summary>The stages of the checkout.</summary>
    public Func<Stage[]> Stages { get; set; } = () =>
    [
        new ActionStage("train", [], [Training], context =>
        {
            Directory.CreateDirectory(context.Output(Training));
            File.WriteAllText(context.Output($"{Training}/model.dat"), "weights");
        }),
        new ActionStage("evaluate", [Training], [Metrics, Model], context =>
        {
            Directory.CreateDirectory(context.Output(Model));
            File.Copy(context.Input($"{Training}/model.dat"), context.Output($"{Model}/model.dat"));
            File.WriteAllText(context.Output(Metrics), "{ \"accuracy\": 0.8571 }");
        }),
        new JoinStage("figure/curve", [Metrics], Curve, "curve"),
        new JoinStage("figure/map", [Metrics], Map, "map"),
        new JoinStage("paper", [Template, Metrics, $"{Model}/model.dat", Curve, Map], Paper),
    ];

    public AuditReport Audit() => AuditReport.Of(Subject,
    [
        new StagesCheck(), new FilesCheck(), new InputsCheck(), new CodeCheck(), new FingerprintsCheck(),
        new StrayFilesCheck([Lock], ["small-smoke"]),
    ]);

    /// <summary>All findings, with digests made out: those of code change with the compiler.</summary>
    public string Findings() => string.Join('\n', Audit().Checks.SelectMany(check =>
        check.Findings.Select(finding => $"{check.Name}: {AbbreviatedDigest().Replace(finding.ToString(), "#")}")));

    public void Edit(string path, Func<string, string> change)
    {
        var text = Folder.Read(path);
        var changed = change(text);
        Assert.NotEqual(text, changed);
        Delete(path);
        Folder.Write(path, changed);
    }

    /// <summary>Changes what the lock says of a stage.</summary>
    public void EditLock(string stage, Func<LockedStage, LockedStage> change)
    {
        var locked = StudyLock.Read(System.IO.Path.Combine(Folder.Path, Lock));
        locked.Stages[stage] = change(locked.Stages[stage]);
        Folder.Write(Lock, System.Text.Json.JsonSerializer.Serialize(locked, System.Text.Json.JsonSerializerOptions.Web));
    }

    public void Delete(string path) => File.Delete(System.IO.Path.Combine(Folder.Path, path));

    public void Dispose() => project.Dispose();

    [GeneratedRegex("[0-9a-f]{12}")]
    private static partial Regex AbbreviatedDigest();
}
