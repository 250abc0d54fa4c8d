using Telar.Engine.Fingerprints;

namespace Telar.Tests.Engine;

public sealed class NumericEnvironmentTests
{
    [Fact]
    public void Processor_goes_unnamed() => Assert.Equal(NumericEnvironment.Settings, NumericEnvironment.With(null));

    [Fact]
    public void Accelerator_counts_beside_the_settings() =>
        Assert.Equal(
            NumericEnvironment.Settings.Append(KeyValuePair.Create("accelerator", "cuda")).ToDictionary(),
            NumericEnvironment.With("cuda").ToDictionary());
}
