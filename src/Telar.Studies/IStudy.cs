using Telar.Engine.Stages;

namespace Telar.Studies;

/// <summary>A set of experiments that ends in one paper and one poster.</summary>
public interface IStudy
{
    string Name { get; }

    StudyCard Card { get; }

    /// <summary>Names of all experiments.</summary>
    IReadOnlyList<string> Experiments { get; }

    /// <summary>Those of which a model is kept that classifies new rows.</summary>
    IReadOnlyList<string> Deployed { get; }

    StageGraph Build(StudyOptions options);

    /// <summary>The model of one of <see cref="Deployed"/>.</summary>
    DeployableModel Model(string experiment, Profile profile);
}
