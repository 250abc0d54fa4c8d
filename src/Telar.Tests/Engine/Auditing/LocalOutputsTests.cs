using Telar.Engine.Auditing;

namespace Telar.Tests.Engine.Auditing;

public sealed class LocalOutputsTests
{
    [Theory]
    [InlineData("data/raw/places/a.tgz", true)]
    [InlineData("data/processed/places/places.parquet", true)]
    [InlineData("results/mesoamerica/training/places/seed-1", true)]
    [InlineData("results/mesoamerica/metrics/places.json", false)]
    [InlineData("results/mesoamerica/figures/training.pdf", false)]
    [InlineData("paper/mesoamerica/paper.pdf", false)]
    public void Data_and_trainings_are_local(string path, bool isLocal) => Assert.Equal(isLocal, LocalOutputs.Includes(path));
}
