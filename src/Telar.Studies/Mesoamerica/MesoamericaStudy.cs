using Telar.Reporting.Localization;
using Telar.Studies.Experiments;

namespace Telar.Studies.Mesoamerica;

/// <summary>The default study: places, pictograms and languages, from data that npm packages carry.</summary>
public sealed class MesoamericaStudy : ExperimentStudy
{
    public override string Name => "mesoamerica";

    public override StudyCard Card { get; } = new(
        "Places, pictograms and languages of Mesoamerica",
        "Networks trained from scratch: the region of a populated place, what a pictogram in an unseen style shows, the language of a window of text, and a question each to five further families of networks.",
        "The Telar authors",
        "MIT",
        new DateOnly(2026, 11, 24),
        "src/Telar.Studies/Mesoamerica/MesoamericaStudy.cs");

    /// <summary>English, and each language that has a file in <c>Words</c>.</summary>
    public static IReadOnlyList<Language> Languages { get; } = LanguageCatalog.With(
        WordFiles.Of<Dictionary<string, string>>(typeof(MesoamericaStudy).Assembly, typeof(MesoamericaStudy).Namespace!));

    protected override IReadOnlyList<Language> ReportLanguages => Languages;

    protected override IReadOnlyList<Experiment> ExperimentsOf(StudyPaths paths) =>
    [
        new PlacesExperiment(paths),
        new PictogramsExperiment(paths),
        new LanguagesExperiment(paths),
        new PictogramAutoencoderExperiment(paths),
        new LanguageTransformerExperiment(paths),
        new PictogramGanExperiment(paths),
        new PlacesSemiSupervisedExperiment(paths),
        new FlightsGraphExperiment(paths),
    ];
}
