using Telar.Learning.Stages;

namespace Telar.Learning.Deployment;

/// <summary>The files of a deployed model, in one folder that needs nothing else.</summary>
/// <param name="Path">The folder, project-relative or absolute.</param>
public sealed record ModelFolder(string Path)
{
    /// <summary>The folder of an experiment's model.</summary>
    public static ModelFolder Of(ResultsLayout results, string experiment) => new(results.Model(experiment));

    /// <summary>Weights and buffers by name.</summary>
    public string Weights => $"{Path}/model.safetensors";

    /// <summary>Recipe, labels, shape and preprocessing.</summary>
    public string Description => $"{Path}/model.json";

    /// <summary>The model card, for people.</summary>
    public string Card => $"{Path}/README.md";
}
