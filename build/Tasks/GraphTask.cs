using Cake.Frosting;
using Telar.Build.Graph;
using Telar.Build.Status;

namespace Telar.Build.Tasks;

[TaskName("Graph")]
[TaskDescription("Draws the stages with states and times, as SVG and Mermaid.")]
public sealed class GraphTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context)
    {
        var (graph, status) = Inspection.Of(context);
        foreach (var path in GraphFiles.Write(context.Workspace, status.Study, BoxGraph.Of(graph, status)))
            Console.WriteLine(path);
    }
}
