using Cake.Frosting;
using Telar.Engine.Stages;

namespace Telar.Build.Tasks;

[TaskName("Evaluate")]
[TaskDescription("Chooses the checkpoints and measures them on the test sets.")]
public sealed class EvaluateTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => context.Pipeline.RunAsync(StageKind.Evaluate);
}
