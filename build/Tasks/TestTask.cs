using Cake.Frosting;
using Telar.Build.Testing;

namespace Telar.Build.Tasks;

[TaskName("Test")]
[TaskDescription("Runs the tests; the last line is the totals.")]
[IsDependentOn(typeof(ToolchainTask))]
public sealed class TestTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => TestRun.Run(context);
}
