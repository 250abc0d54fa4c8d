using Telar.Engine.Stages;

namespace Telar.Studies;

/// <summary>A set of experiments that ends in one paper and one poster.</summary>
public interface IStudy
{
    string Name { get; }

    StudyCard Card { get; }

    IReadOnlyList<string> Experiments { get; }

    StageGraph Build(StudyOptions options);

    /// <summary>The model of one of the experiments.</summary>
    DeployableModel Model(string experiment, Profile profile);
}
