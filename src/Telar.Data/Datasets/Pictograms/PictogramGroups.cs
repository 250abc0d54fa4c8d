namespace Telar.Data.Datasets.Pictograms;

/// <summary>
/// Emoji that must not be parted by a split: variants of one motif that differ in gender or age (man, woman and person
/// running) where their code points tell, and emoji that some style draws with the very same pixels. Motifs whose variants
/// have code points of their own, as princess, prince and person with crown, are told apart.
/// </summary>
public static class PictogramGroups
{
    private const string Joiner = "200D";
    private const string Presentation = "FE0F";

    /// <summary>The group of each emoji by its code; the name of a group is the motif that sorts first.</summary>
    internal static IReadOnlyDictionary<string, string> Of(IReadOnlyList<Drawing> drawings)
    {
        var parents = drawings.Select(drawing => Motif(drawing.Emoji.Unified)).Distinct().ToDictionary(motif => motif);
        foreach (var same in drawings.GroupBy(drawing => (drawing.Style, Convert.ToBase64String(drawing.Pixels))))
        {
            var motifs = same.Select(drawing => Root(Motif(drawing.Emoji.Unified))).Distinct().Order(StringComparer.Ordinal).ToList();
            foreach (var motif in motifs)
                parents[motif] = motifs[0];
        }

        return drawings.Select(drawing => drawing.Emoji.Unified).Distinct().ToDictionary(code => code, code => Root(Motif(code)));

        string Root(string motif)
        {
            while (parents[motif] != motif)
                motif = parents[motif];
            return motif;
        }
    }

    /// <summary>The code without what tells gender, age and presentation.</summary>
    public static string Motif(string unified) => string.Join('-', unified.Split('-').Select(Neutral).OfType<string>());

    private static string? Neutral(string codePoint) => codePoint switch
    {
        Joiner or Presentation => null,
        "2640" or "2642" => null,
        "1F468" or "1F469" => "1F9D1",
        "1F466" or "1F467" => "1F9D2",
        "1F474" or "1F475" => "1F9D3",
        _ => codePoint,
    };
}
