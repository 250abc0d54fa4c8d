using System.Text.Json;
using Telar.Engine;
using Telar.Learning.Models;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Deployment;

/// <summary>A <see cref="DeployedModel"/> as it is read again: what differs by experiment is still JSON.</summary>
public sealed record ModelDescription(
    string Experiment,
    RecipeDescription Recipe,
    long Parameters,
    int Seed,
    EpochRecord Validation,
    IReadOnlyList<string> Labels,
    TaskShape Shape,
    JsonElement Preprocessing)
{
    /// <exception cref="TelarException">The file is not a model's description.</exception>
    public static ModelDescription Read(string path)
    {
        var model = Json.Read<ModelDescription>(path);
        return model.Labels.Count == model.Shape.Classes
            ? model
            : throw new TelarException(
                $"there are {model.Labels.Count} labels for {model.Shape.Classes} classes", path, "restore the file, or run --target=Evaluate");
    }

    /// <summary>The architecture, to be filled with the weights beside.</summary>
    /// <param name="path">Of the description, for errors.</param>
    public ModelRecipe Architecture<TRecipe>(string path)
        where TRecipe : ModelRecipe => Json.Of<TRecipe>(Recipe.Model, path).WithoutInputs();

    /// <summary>What was fitted on the training rows.</summary>
    public T Fitted<T>(string path) => Json.Of<T>(Preprocessing, path);
}
