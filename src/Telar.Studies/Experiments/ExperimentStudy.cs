using Telar.Engine.Stages;
using Telar.Reporting.Localization;

namespace Telar.Studies.Experiments;

/// <summary>A study that is its experiments and a report of them.</summary>
public abstract class ExperimentStudy : IStudy
{
    public abstract string Name { get; }

    public abstract StudyCard Card { get; }

    public IReadOnlyList<string> Experiments => [.. All(Profile.Default).Select(experiment => experiment.Name)];

    public IReadOnlyList<string> Deployed => [.. Classifications(Profile.Default).Select(experiment => experiment.Name)];

    /// <summary>What the report is written in.</summary>
    protected virtual IReadOnlyList<Language> ReportLanguages => [Language.English];

    public StageGraph Build(StudyOptions options)
    {
        var paths = new StudyPaths(Name, options.Profile);
        var stages = new StudyStages(paths, ExperimentsOf(paths), options) { Languages = ReportLanguages };
        return new StageGraph(paths.Folder, stages.All);
    }

    public DeployableModel Model(string experiment, Profile profile) =>
        Classifications(profile).First(one => one.Name == experiment).Deployable;

    /// <summary>The experiments in the order of the report.</summary>
    protected abstract IReadOnlyList<Experiment> ExperimentsOf(StudyPaths paths);

    private IReadOnlyList<Experiment> All(Profile profile) => ExperimentsOf(new StudyPaths(Name, profile));

    private IEnumerable<ClassificationExperiment> Classifications(Profile profile) => All(profile).OfType<ClassificationExperiment>();
}
