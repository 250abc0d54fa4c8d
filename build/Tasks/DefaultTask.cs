using Cake.Frosting;

namespace Telar.Build.Tasks;

[TaskName("Default")]
[TaskDescription("Makes paper and poster.")]
[IsDependentOn(typeof(PaperTask))]
public sealed class DefaultTask : FrostingTask<BuildContext>;
