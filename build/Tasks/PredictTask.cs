using Cake.Frosting;
using Telar.Build.Running;

namespace Telar.Build.Tasks;

[TaskName("Predict")]
[TaskDescription("Classifies the rows of --input with the kept model of --experiment.")]
public sealed class PredictTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => PredictionRun.RunAsync(context);
}
