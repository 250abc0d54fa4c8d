using Cake.Frosting;
using Telar.Build.Options;
using Telar.Build.Status;
using Telar.Build.Terminal;

namespace Telar.Build.Tasks;

[TaskName("Status")]
[TaskDescription("Says what would run and why; touches nothing.")]
public sealed class StatusTask(TerminalStyle style) : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context)
    {
        var (_, status) = Inspection.Of(context);
        Console.Write(context.Options.Format == OutputFormat.Json ? StatusJson.Of(status) : new StatusText(style.Colour).Of(status));
    }
}
