namespace Telar.Data.Datasets.Pictograms;

/// <summary>
/// What a pictogram looks like. Unicode's nine groups are about meaning: Objects, Activities and Symbols
/// hold things that look alike. These ten classes join the subcategories that share a shape.
/// </summary>
internal static class VisualClass
{
    private static readonly string[] Children = ["1F466", "1F467", "1F9D2"];

    /// <summary>The class, or null where a subcategory has no common look.</summary>
    public static string? Of(EmojiRecord emoji) => emoji.Subcategory switch
    {
        // The arrow joined to a person only mirrors the drawing.
        _ when emoji.Unified.EndsWith("-200D-27A1-FE0F", StringComparison.Ordinal) => null,
        // Families with children, and busts, footprints and the like, are drawn as silhouettes on a sign by some vendors.
        "family" when Children.Any(emoji.Unified.Contains) => null,
        "person-symbol" => null,
        var name when name.StartsWith("face-", StringComparison.Ordinal) => "face",
        var name when name.StartsWith("hand", StringComparison.Ordinal) => "hand",
        "family" => "person",
        var name when name.StartsWith("person", StringComparison.Ordinal) => "person",
        var name when name.StartsWith("animal-", StringComparison.Ordinal) => "animal",
        "drink" => "food",
        var name when name.StartsWith("food-", StringComparison.Ordinal) => "food",
        "transport-air" or "transport-ground" or "transport-water" => "vehicle",
        var name when name.EndsWith("flag", StringComparison.Ordinal) => "flag",
        "place-building" or "place-religious" => "building",
        "clothing" => "clothing",
        _ when emoji.Category == "Symbols" => "sign",
        _ => null,
    };
}
