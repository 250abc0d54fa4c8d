using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Reporting.Localization;
using Telar.Studies.Experiments;

namespace Telar.Studies.Mesoamerica;

/// <summary>The default study: places, pictograms and languages, from data that npm packages carry.</summary>
public sealed class MesoamericaStudy : IStudy
{
    public string Name => "mesoamerica";

    public StudyCard Card { get; } = new(
        "Places, pictograms and languages of Mesoamerica",
        "Three networks trained from scratch: the region of a populated place, the meaning of a pictogram in an unseen style, the language of a window of text.",
        "The Telar authors",
        "MIT",
        new DateOnly(2026, 11, 24),
        "src/Telar.Studies/Mesoamerica/MesoamericaStudy.cs");

    public IReadOnlyList<string> Experiments => [.. All(Profile.Default).Select(experiment => experiment.Name)];

    public IReadOnlyList<string> Deployed =>
        [.. All(Profile.Default).OfType<ClassificationExperiment>().Select(experiment => experiment.Name)];

    /// <summary>English, and each language that has a file in <c>Words</c>.</summary>
    public static IReadOnlyList<Language> Languages { get; } = LanguageCatalog.With(
        WordFiles.Of<Dictionary<string, string>>(typeof(MesoamericaStudy).Assembly, typeof(MesoamericaStudy).Namespace!));

    public StageGraph Build(StudyOptions options)
    {
        var paths = new StudyPaths(Name, options.Profile);
        var results = new ResultsLayout(paths.Results);
        var stages = new StudyStages(paths, results, ExperimentsOf(results, options.Profile), options)
        {
            Languages = Languages,
        };
        return new StageGraph(paths.Folder, stages.All);
    }

    public DeployableModel Model(string experiment, Profile profile) =>
        All(profile).OfType<ClassificationExperiment>().First(one => one.Name == experiment).Deployable;

    private Experiment[] All(Profile profile) => ExperimentsOf(new ResultsLayout(new StudyPaths(Name, profile).Results), profile);

    private static Experiment[] ExperimentsOf(ResultsLayout results, Profile profile)
    {
        var effort = Effort.Of(profile);
        return
        [
            new PlacesExperiment(results, effort),
            new PictogramsExperiment(results, effort),
            new LanguagesExperiment(results, effort),
            new PictogramAutoencoderExperiment(results, effort),
            new LanguageTransformerExperiment(results, effort),
            new PictogramGanExperiment(results, effort),
            new PlacesSemiSupervisedExperiment(results, effort),
            new FlightsGraphExperiment(results, effort),
        ];
    }
}
