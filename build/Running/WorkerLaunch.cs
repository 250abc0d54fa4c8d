using Telar.Build.Options;
using Telar.Engine.Workers;
using Telar.Studies;

namespace Telar.Build.Running;

/// <summary>How this program starts itself as a worker.</summary>
public static class WorkerLaunch
{
    public static WorkerCommand Command(BuildOptions options)
    {
        var program = Environment.ProcessPath!;
        var arguments = StudyWorker.Arguments(options.Study.Name, options.Profile);
        // Started as "dotnet Telar.Build.dll", the process is dotnet itself.
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new WorkerCommand(program, [typeof(WorkerLaunch).Assembly.Location, .. arguments])
            : new WorkerCommand(program, arguments);
    }
}
