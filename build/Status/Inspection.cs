using Telar.Engine;
using Telar.Engine.Explaining;
using Telar.Engine.Stages;

namespace Telar.Build.Status;

/// <summary>Looks at the chosen study, or the chosen experiment of it, and changes nothing.</summary>
public static class Inspection
{
    /// <exception cref="TelarException">The lock file is damaged.</exception>
    public static (StageGraph Graph, StudyStatus Status) Of(BuildContext context)
    {
        var options = context.Options;
        var graph = options.Study.Build(new(options.Profile, options.Download));
        var status = new StatusReader(context.Workspace, graph)
            .Read(stage => options.Experiment is null || stage.Experiment == options.Experiment);
        return (graph, status);
    }
}
