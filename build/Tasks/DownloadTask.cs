using Cake.Frosting;
using Telar.Engine.Stages;

namespace Telar.Build.Tasks;

[TaskName("Download")]
[TaskDescription("Downloads the raw data and checks its digests.")]
public sealed class DownloadTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => context.Pipeline.RunAsync(StageKind.Download);
}
