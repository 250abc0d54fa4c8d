namespace Telar.Data.Datasets.Languages;

/// <summary>How many words a window has.</summary>
internal sealed record Band(string Name, int Shortest, int Longest)
{
    public static IReadOnlyList<Band> All { get; } = [new("long", 5, 12), new("short", 2, 4)];
}
