namespace Telar.Data.Datasets.CoffeeLeaves;

/// <summary>What a leaf suffers from.</summary>
/// <param name="Folder">Where the source keeps its crops.</param>
/// <param name="Name">As in the tables.</param>
internal sealed record LeafSymptom(string Folder, string Name)
{
    public static IReadOnlyList<LeafSymptom> All { get; } =
    [
        new("1_health", "healthy"),
        new("2_miner", "leaf miner"),
        new("3_rust", "rust"),
        new("4_phoma", "phoma"),
        new("5_cercospora", "cercospora"),
    ];
}
