using Cake.Frosting;
using Telar.Build.Auditing;

namespace Telar.Build.Tasks;

[TaskName("Audit")]
[TaskDescription("Checks results, code and raw data against the lock, without training; findings are an error.")]
public sealed class AuditTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => AuditRun.Run(context, Console.Out);
}
