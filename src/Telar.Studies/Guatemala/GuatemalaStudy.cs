using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Studies.Experiments;

namespace Telar.Studies.Guatemala;

/// <summary>A study on data of interest to Guatemala, from their original hosts: coffee leaves, Mayan languages and K'iche'.</summary>
public sealed class GuatemalaStudy : IStudy
{
    public string Name => "guatemala";

    public StudyCard Card { get; } = new(
        "Coffee leaves and Mayan languages of Guatemala",
        "Networks trained from scratch: the stress of a coffee leaf, the language of an everyday sentence among thirteen Mayan languages, the parts of speech of K'iche'.",
        "The Telar authors",
        "MIT",
        new DateOnly(2026, 11, 28),
        "src/Telar.Studies/Guatemala/GuatemalaStudy.cs");

    public IReadOnlyList<string> Experiments => [.. All(Profile.Default).Select(experiment => experiment.Name)];

    public IReadOnlyList<string> Deployed =>
        [.. All(Profile.Default).OfType<ClassificationExperiment>().Select(experiment => experiment.Name)];

    public StageGraph Build(StudyOptions options)
    {
        var paths = new StudyPaths(Name, options.Profile);
        var results = new ResultsLayout(paths.Results);
        return new StageGraph(paths.Folder, new StudyStages(paths, results, ExperimentsOf(results, options.Profile), options).All);
    }

    public DeployableModel Model(string experiment, Profile profile) =>
        All(profile).OfType<ClassificationExperiment>().First(one => one.Name == experiment).Deployable;

    private Experiment[] All(Profile profile) => ExperimentsOf(new ResultsLayout(new StudyPaths(Name, profile).Results), profile);

    private static Experiment[] ExperimentsOf(ResultsLayout results, Profile profile)
    {
        var effort = Effort.Of(profile);
        return
        [
            new CoffeeExperiment(results, effort),
            new MayanLanguagesExperiment(results, effort),
            new KicheTaggingExperiment(results, effort),
            new KicheTranslationExperiment(results, effort),
        ];
    }
}
