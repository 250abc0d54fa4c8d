using Cake.Frosting;
using Telar.Build.Testing;

namespace Telar.Build.Tasks;

[TaskName("Format")]
[TaskDescription("Checks the layout of the source.")]
[IsDependentOn(typeof(CompileTask))]
public sealed class FormatTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => SolutionCheck.Format(context);
}
