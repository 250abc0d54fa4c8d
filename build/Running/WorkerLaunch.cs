using Telar.Build.Options;
using Telar.Engine.Workers;
using Telar.Studies;

namespace Telar.Build.Running;

/// <summary>How this program starts itself as a worker.</summary>
public static class WorkerLaunch
{
    public static WorkerCommand Command(BuildOptions options)
    {
        var (program, arguments) = ThisProgram.With(StudyWorker.Arguments(options.Study.Name, options.Profile));
        return new WorkerCommand(program, arguments);
    }
}
