using Telar.Data.Datasets;
using Telar.Data.Sources;

namespace Telar.Studies.Experiments;

/// <summary>
/// The typeface of every figure: Lato by Łukasz Dziedzic, SIL Open Font License 1.1. It comes as a pinned
/// package like the data, so that no figure depends on the fonts of a machine.
/// </summary>
public static class Typeface
{
    public const string Name = "lato";

    public static NpmSource Source { get; } = new(
        "@expo-google-fonts/lato",
        "0.4.1",
        "sha512-U2g1sOBFSNgmxhh/Ywgyi7Hx6T3UielX2nmZuP55wqndrIEyNX3HeUQIhhQDe2vZ+nvZI0Z2vTcVjmOn/BM9ow==");

    public static DatasetCredit Credit { get; } = new(
        "Lato",
        Source.Package,
        Source.Version,
        "OFL-1.1",
        "Lato, copyright Łukasz Dziedzic, SIL Open Font License 1.1; the typeface of the figures.",
        "Dziedzic (2014). Lato.",
        "https://www.latofonts.com");

    public static string Archive => $"data/raw/{Name}/{Source.FileName}";
}
