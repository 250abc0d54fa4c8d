using Cake.Frosting;
using Telar.Engine.Stages;

namespace Telar.Build.Tasks;

[TaskName("Preprocess")]
[TaskDescription("Turns raw data into Parquet.")]
public sealed class PreprocessTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => context.Pipeline.RunAsync(StageKind.Preprocess);
}
