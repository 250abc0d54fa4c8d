using System.Text.Json.Serialization;

namespace Telar.Data.Datasets.Pictograms;

/// <summary>An entry of emoji.json, as far as it is used.</summary>
/// <param name="Unified">Code points in hexadecimal, joined by hyphens.</param>
/// <param name="NonQualified">The same without the emoji presentation selector, where that is allowed.</param>
/// <param name="Image">Name of the image file, <c>.png</c> included.</param>
internal sealed record EmojiRecord(
    [property: JsonPropertyName("unified")] string Unified,
    [property: JsonPropertyName("non_qualified")] string? NonQualified,
    [property: JsonPropertyName("short_name")] string ShortName,
    [property: JsonPropertyName("image")] string Image,
    [property: JsonPropertyName("category")] string Category,
    [property: JsonPropertyName("subcategory")] string Subcategory);
