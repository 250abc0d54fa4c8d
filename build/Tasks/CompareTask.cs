using Cake.Frosting;
using Telar.Build.Running;

namespace Telar.Build.Tasks;

[TaskName("Compare")]
[TaskDescription("Compares the results with those in the folder of --against; differences are an error.")]
public sealed class CompareTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => Comparison.Run(context);
}
