using Cake.Frosting;

namespace Telar.Build.Tasks;

[TaskName("Clean")]
[TaskDescription("Removes the store, the data and the trainings; keeps what is committed.")]
public sealed class CleanTask : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => context.LocalState.Remove();
}
