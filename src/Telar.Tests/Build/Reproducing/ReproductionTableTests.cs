using Snapshooter.Xunit;
using Telar.Build.Reproducing;
using Telar.Tests.Studies.Comparison;

namespace Telar.Tests.Build.Reproducing;

public sealed class ReproductionTableTests : IDisposable
{
    private readonly RepeatedStudy study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Everything_identical() => Snapshot.Match(Text());

    [Fact]
    public void Every_kind_of_agreement()
    {
        study.Processor = "two";
        study.Made.Write(RepeatedStudy.Weights, "other weights");
        study.Made.Write(RepeatedStudy.Metrics, RepeatedStudy.MetricsText(0.91, 0.8));
        study.Made.Write(RepeatedStudy.Rows, "rews");

        Snapshot.Match(Text());
    }

    private string Text() => string.Join('\n', ReproductionTable.Lines(study.Lock().Compare()));
}
