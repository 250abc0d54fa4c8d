using Cake.Frosting;
using Telar.Build.Tracing;

namespace Telar.Build.Tasks;

[TaskName("Trace")]
[TaskDescription("Says where --value stands in paper and poster, and which results and stages made it.")]
public sealed class TraceTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => TraceRun.Run(context, Console.Out);
}
