using Telar.Engine.Stages;
using Telar.Learning.Stages;
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

    public IReadOnlyList<string> Experiments => ["places", "pictograms", "languages"];

    public StageGraph Build(StudyOptions options)
    {
        var paths = new StudyPaths(Name, options.Profile);
        var results = new ResultsLayout(paths.Results);
        var effort = Effort.Of(options.Profile);
        Experiment[] experiments =
        [
            new PlacesExperiment(results, effort),
            new PictogramsExperiment(results, effort),
            new LanguagesExperiment(results, effort),
        ];
        return new StageGraph(paths.Folder, new StudyStages(paths, results, experiments, options).All);
    }
}
