using Cake.Frosting;
using Telar.Engine.Stages;

namespace Telar.Build.Tasks;

[TaskName("Paper")]
[TaskDescription("Makes paper.pdf and poster.pdf, with all that they need.")]
[IsDependentOn(typeof(PosterTask))]
public sealed class PaperTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => context.Pipeline.RunAsync(StageKind.Paper);
}
