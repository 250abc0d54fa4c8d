using Telar.Data;
using Telar.Engine;
using Telar.Engine.Running;
using Telar.Engine.Workers;
using Telar.Learning.Stages;
using Telar.Tests.Engine;
using Telar.Tests.Engine.Resilience;
using Telar.Tests.Engine.Workers;

namespace Telar.Tests.EndToEnd;

/// <summary>
/// Makes this assembly a program that runs the small study in the current folder, so that tests can
/// kill it: <c>run MIRROR</c>, <c>strict MIRROR</c> where no stage may open what it does not declare, or
/// <c>worker</c> as its own child; <c>fabric</c> for <see cref="FabricProgram"/>,
/// <c>workshop</c> for <see cref="Workshop"/>, <c>unreadable</c> for work that meets a file it may not read.
/// </summary>
public static class SmallStudyProgram
{
    public static async Task<int> Main(string[] arguments)
    {
        var workspace = new Workspace(Directory.GetCurrentDirectory());
        switch (arguments)
        {
            case ["worker"]:
                using (var random = new FirstRandomState())
                    return await StageWorker.RunAsync(workspace, SmallStudy.Build(new DownloadOptions(Offline: true)), random.Restore);
            case ["run" or "strict", var mirror]:
                var graph = SmallStudy.Build(new DownloadOptions(mirror, Offline: true));
                using (var runner = new PipelineRunner(workspace, graph, new RunOptions(2, Worker, Strict: arguments[0] == "strict"), new OutcomeLog()))
                    await runner.RunAsync(_ => true, CancellationToken.None);
                return 0;
            case ["fabric", .. var rest]:
                return await FabricProgram.RunAsync(rest);
            case ["unreadable"]:
                return await WorkerContract.RunAsync(_ => throw new IOException("the drawer is stuck"));
            case ["workshop"]:
                return await Workshop.RunAsync(workspace);
            default:
                throw new ArgumentException("run MIRROR, strict MIRROR, worker, fabric ..., workshop or unreadable", nameof(arguments));
        }
    }

    private static WorkerCommand Worker => new("dotnet", [typeof(SmallStudyProgram).Assembly.Location, "worker"]);
}
