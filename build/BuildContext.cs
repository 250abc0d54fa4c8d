using Cake.Core;
using Cake.Frosting;
using Telar.Build.Options;
using Telar.Build.Running;
using Telar.Build.Terminal;
using Telar.Build.Toolchain;
using Telar.Engine;
using Telar.Studies;

namespace Telar.Build;

/// <summary>What the tasks work with: typed options, paths, and the runners that do the work.</summary>
public sealed class BuildContext : FrostingContext
{
    private readonly Lazy<Pipeline> pipeline;
    private readonly SealedRun seal;

    public BuildContext(ICakeContext context, TerminalStyle style, SealedRun seal)
        : base(context)
    {
        this.seal = seal;
        Options = BuildOptions.Read(context.Arguments, context.Configuration, StudyCatalog.All);
        Workspace = new Workspace(context.Environment.WorkingDirectory.FullPath);
        pipeline = new Lazy<Pipeline>(() => new Pipeline(Workspace, Options, style, Console.Out));
    }

    public BuildOptions Options { get; }

    public Workspace Workspace { get; }

    /// <summary>The stages of the chosen study; put together only when a target needs them.</summary>
    public Pipeline Pipeline => pipeline.Value;

    public ToolchainSetup Toolchain { get; } = new(new ThisMachine(), Console.Out);

    public LocalState LocalState => new(Workspace, Console.Out);

    /// <summary>Says what the targets did, where they had stages.</summary>
    public void Report()
    {
        if (!pipeline.IsValueCreated)
            return;
        var said = Pipeline.Report();
        // What was passed over was not looked at whole.
        if (Pipeline.FoundNothingToDo && !Options.AllowMissing)
            seal.Write(Arguments, Pipeline.Looked, said);
    }
}
