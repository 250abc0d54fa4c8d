using Snapshooter.Xunit;
using Telar.Build.Status;

namespace Telar.Tests.Build.Status;

public sealed class StatusJsonTests
{
    [Fact]
    public void Everything_that_can_be_said() => Snapshot.Match(StatusJson.Of(SampleStatus.Of));

    [Fact]
    public void Clone_where_outputs_may_be_missing() => Snapshot.Match(StatusJson.Of(SampleStatus.Clone));
}
