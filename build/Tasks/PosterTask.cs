using Cake.Frosting;
using Telar.Engine.Stages;

namespace Telar.Build.Tasks;

[TaskName("Poster")]
[TaskDescription("Makes poster.pdf, with all that it needs.")]
[IsDependentOn(typeof(ToolchainTask))]
public sealed class PosterTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => context.Pipeline.RunAsync(StageKind.Poster);
}
