namespace Telar.Data.Datasets.Languages;

/// <param name="Code">ISO 639-3.</param>
/// <param name="Name">English name, as its speakers' institutions spell it.</param>
/// <param name="Family">Language family.</param>
public sealed record Language(string Code, string Name, string Family)
{
    /// <summary>The languages of the data set, in the order of the tables.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("quc", "K'iche'", "Mayan"),
        new("cak", "Kaqchikel", "Mayan"),
        new("mam", "Mam", "Mayan"),
        new("kek", "Q'eqchi'", "Mayan"),
        new("toj", "Tojolabal", "Mayan"),
        new("tzc", "Tzotzil", "Mayan"),
        new("tzh", "Tzeltal", "Mayan"),
        new("yua", "Yucatec", "Mayan"),
        new("hus", "Huastec (Veracruz)", "Mayan"),
        new("hva", "Huastec (San Luis Potosí)", "Mayan"),
        new("hsf", "Huastec (Sierra de Otontepec)", "Mayan"),
        new("cab", "Garifuna", "Arawakan"),
        new("ppl", "Pipil", "Uto-Aztecan"),
        new("spa", "Spanish", "Indo-European"),
    ];
}
