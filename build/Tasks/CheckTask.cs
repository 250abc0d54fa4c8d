using Cake.Frosting;

namespace Telar.Build.Tasks;

[TaskName("Check")]
[TaskDescription("Compiles, checks the layout, and runs the tests.")]
[IsDependentOn(typeof(CompileTask))]
[IsDependentOn(typeof(FormatTask))]
[IsDependentOn(typeof(TestTask))]
public sealed class CheckTask : FrostingTask<BuildContext>;
