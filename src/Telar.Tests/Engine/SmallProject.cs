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

    public void Run(IRunObserver observer, params Stage[] stages)
    {
        using var runner = new PipelineRunner(Workspace, new StageGraph("small", stages), new RunOptions(Jobs: 2, Strict: Strict), observer);
        runner.RunAsync(_ => true, CancellationToken.None).GetAwaiter().GetResult();
    }

    public TelarException RunFails(params Stage[] stages) => Assert.Throws<TelarException>(() => Run(stages));

    /// <summary>Store objects whose content holds a text.</summary>
    public IEnumerable<string> ObjectsHolding(string text) => Directory
        .EnumerateFiles(Workspace.ObjectsFolder, "*", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));

    public void Dispose() => Folder.Dispose();
}
