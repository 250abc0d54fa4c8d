namespace Telar.Data.Datasets.MayanSentences;

/// <summary>A Mayan language of Guatemala.</summary>
/// <param name="Code">ISO 639-3.</param>
/// <param name="Name">As the Academia de Lenguas Mayas de Guatemala spells it.</param>
/// <param name="Division">Division of the family: Eastern, Western or Yucatecan (Campbell and Kaufman 1985).</param>
/// <param name="Branch">Branch of the division.</param>
/// <param name="Latitude">Of the point that Glottolog gives the language, in degrees north (https://glottolog.org, CC BY 4.0).</param>
/// <param name="Longitude">Of that point, in degrees east.</param>
public sealed record MayanLanguage(string Code, string Name, string Division, string Branch, double Latitude, double Longitude)
{
    private const string Eastern = "Eastern";
    private const string Western = "Western";
    private const string Yucatecan = "Yucatecan";

    /// <summary>The languages of the data set, relatives side by side.</summary>
    public static IReadOnlyList<MayanLanguage> All { get; } =
    [
        new("quc", "K'iche'", Eastern, "K'ichean", 14.53, -91.17),
        new("acr", "Achi", Eastern, "K'ichean", 15.07, -90.35),
        new("tzj", "Tz'utujil", Eastern, "K'ichean", 14.64, -91.20),
        new("qum", "Sipakapense", Eastern, "K'ichean", 15.23, -91.70),
        new("poc", "Poqomam", Eastern, "Poqom", 14.73, -89.74),
        new("poh", "Poqomchi'", Eastern, "Poqom", 15.36, -90.58),
        new("kek", "Q'eqchi'", Eastern, "Q'eqchi'", 15.38, -89.25),
        new("mam", "Mam", Eastern, "Mamean", 14.80, -91.72),
        new("ttc", "Tektiteko", Eastern, "Mamean", 15.46, -92.11),
        new("agu", "Awakateko", Eastern, "Ixilan", 15.33, -91.32),
        new("kjb", "Q'anjob'al", Western, "Q'anjob'alan", 15.68, -91.30),
        new("cac", "Chuj", Western, "Chujean", 15.84, -91.76),
        new("itz", "Itza'", Yucatecan, Yucatecan, 17.03, -89.87),
    ];
}
