using Cake.Frosting;

namespace Telar.Build.Tasks;

[TaskName("Toolchain")]
[TaskDescription("Finds TeX and the PDF tools; installs them on Debian and Ubuntu as root.")]
public sealed class ToolchainTask : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => context.Toolchain.EnsureAsync();
}
