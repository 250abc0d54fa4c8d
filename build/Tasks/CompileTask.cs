using Cake.Frosting;
using Telar.Build.Testing;

namespace Telar.Build.Tasks;

[TaskName("Compile")]
[TaskDescription("Compiles everything; a warning is an error.")]
public sealed class CompileTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => SolutionCheck.Compile(context);
}
