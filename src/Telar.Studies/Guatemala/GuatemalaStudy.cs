using Telar.Studies.Experiments;

namespace Telar.Studies.Guatemala;

/// <summary>A study on data of interest to Guatemala, from their original hosts: coffee leaves, Mayan languages and K'iche'.</summary>
public sealed class GuatemalaStudy : ExperimentStudy
{
    public override string Name => "guatemala";

    public override StudyCard Card { get; } = new(
        "Coffee leaves and Mayan languages of Guatemala",
        "Networks trained from scratch: the stress of a coffee leaf, the language of an everyday sentence among thirteen Mayan languages, the parts of speech of K'iche'.",
        "The Telar authors",
        "MIT",
        new DateOnly(2026, 11, 28),
        "src/Telar.Studies/Guatemala/GuatemalaStudy.cs");

    protected override IReadOnlyList<Experiment> ExperimentsOf(StudyPaths paths) =>
    [
        new CoffeeExperiment(paths),
        new MayanLanguagesExperiment(paths),
        new KicheTaggingExperiment(paths),
        new KicheTranslationExperiment(paths),
    ];
}
