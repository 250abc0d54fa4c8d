using Telar.Engine.Stages;

namespace Telar.Studies.Comparison;

/// <param name="Key">The stage's key.</param>
/// <param name="Kind">The stage's kind.</param>
/// <param name="Outputs">All its outputs, file by file.</param>
public sealed record ReproducedStage(string Key, StageKind Kind, IReadOnlyList<ReproducedOutput> Outputs)
{
    public int Count(Agreement agreement) => Outputs.Count(output => output.Agreement == agreement);

    public bool Has(Agreement agreement) => Count(agreement) > 0;
}
