using Cake.Frosting;
using Telar.Build.Reproducing;

namespace Telar.Build.Tasks;

[TaskName("Reproduce")]
[TaskDescription("Makes everything again in a folder of its own, from nothing, and compares; differences are an error.")]
[IsDependentOn(typeof(ToolchainTask))]
public sealed class ReproduceTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => ReproductionRun.RunAsync(context, Console.Out);
}
