using Telar.Engine;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine;

/// <summary>A project in a temporary folder, with a study made of the stages a test gives.</summary>
public sealed class SmallProject : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    /// <summary>Whether a stage fails that opens what it does not declare.</summary>
    public bool Strict { get; init; }

    public Workspace Workspace => new(Folder.Path);

    public OutcomeLog Run(params Stage[] stages)
    {
        var log = new OutcomeLog();
        Run(log, stages);
        return log;
    }

    public void Run(IRunObserver observer, params Stage[] stages) => Run(new RunOptions(Jobs: 2, Strict: Strict), _ => true, observer, stages);

    /// <summary>Makes one stage; what the lock speaks for may be missing.</summary>
    public OutcomeLog RunAllowingMissing(string wanted, params Stage[] stages)
    {
        var log = new OutcomeLog();
        Run(new RunOptions(Jobs: 2) { AllowMissing = true }, stage => stage.Key == wanted, log, stages);
        return log;
    }

    /// <summary>A fresh clone: what is committed, and nothing else.</summary>
    public void KeepOnly(params string[] committed)
    {
        foreach (var file in Directory.GetFiles(Folder.Path, "*", SearchOption.AllDirectories))
        {
            if (!committed.Contains(Path.GetRelativePath(Folder.Path, file)))
                File.Delete(file);
        }

        // Git knows no empty folders.
        foreach (var folder in Directory.GetDirectories(Folder.Path))
        {
            if (Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length == 0)
                Directory.Delete(folder, recursive: true);
        }
    }

    public TelarException RunFails(params Stage[] stages) => Assert.Throws<TelarException>(() => Run(stages));

    /// <summary>Store objects whose content holds a text.</summary>
    public IEnumerable<string> ObjectsHolding(string text) => Directory
        .EnumerateFiles(Workspace.ObjectsFolder, "*", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));

    public void Dispose() => Folder.Dispose();

    private void Run(RunOptions options, Func<Stage, bool> wanted, IRunObserver observer, Stage[] stages)
    {
        using var runner = new PipelineRunner(Workspace, new StageGraph("small", stages), options, observer);
        runner.RunAsync(wanted, CancellationToken.None).GetAwaiter().GetResult();
    }
}
