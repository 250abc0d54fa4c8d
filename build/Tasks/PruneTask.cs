using Cake.Frosting;
using Telar.Build.Running;

namespace Telar.Build.Tasks;

[TaskName("Prune")]
[TaskDescription("Removes from the store what no lock and no recent run needs.")]
public sealed class PruneTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => new Pruning(context.Workspace, Console.Out).Run(context.Options.Prune, context.Options.PlanOnly);
}
