using Telar.Reporting.Localization;

namespace Telar.Reporting.Figures;

/// <summary>What all figures of a study share.</summary>
/// <param name="Results">The study's results folder, e.g. <c>results/mesoamerica</c>.</param>
/// <param name="FontArchive">
/// The npm tarball of the figures' typeface, <c>@expo-google-fonts/lato@0.4.1</c> (SIL Open Font License 1.1).
/// </param>
public sealed record FigureHome(string Results, string FontArchive)
{
    /// <summary>What the figures are labelled in.</summary>
    public Language Language { get; init; } = Language.English;
}
