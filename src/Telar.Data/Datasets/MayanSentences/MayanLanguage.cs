namespace Telar.Data.Datasets.MayanSentences;

/// <summary>A Mayan language of Guatemala.</summary>
/// <param name="Code">ISO 639-3.</param>
/// <param name="Name">As the Academia de Lenguas Mayas de Guatemala spells it.</param>
/// <param name="Division">Division of the family: Eastern, Western or Yucatecan (Campbell and Kaufman 1985).</param>
/// <param name="Branch">Branch of the division.</param>
public sealed record MayanLanguage(string Code, string Name, string Division, string Branch)
{
    private const string Eastern = "Eastern";
    private const string Western = "Western";
    private const string Yucatecan = "Yucatecan";

    /// <summary>The languages of the data set, relatives side by side.</summary>
    public static IReadOnlyList<MayanLanguage> All { get; } =
    [
        new("quc", "K'iche'", Eastern, "K'ichean"),
        new("acr", "Achi", Eastern, "K'ichean"),
        new("tzj", "Tz'utujil", Eastern, "K'ichean"),
        new("qum", "Sipakapense", Eastern, "K'ichean"),
        new("poc", "Poqomam", Eastern, "Poqom"),
        new("poh", "Poqomchi'", Eastern, "Poqom"),
        new("kek", "Q'eqchi'", Eastern, "Q'eqchi'"),
        new("mam", "Mam", Eastern, "Mamean"),
        new("ttc", "Tektiteko", Eastern, "Mamean"),
        new("agu", "Awakateko", Eastern, "Ixilan"),
        new("kjb", "Q'anjob'al", Western, "Q'anjob'alan"),
        new("cac", "Chuj", Western, "Chujean"),
        new("itz", "Itza'", Yucatecan, Yucatecan),
    ];
}
