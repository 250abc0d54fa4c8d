using System.Text.Json.Serialization;
using Telar.Learning.Models;

namespace Telar.Learning.Training;

/// <summary>Everything that decides a training, apart from data and seed.</summary>
public sealed record Recipe(
    string Name,
    [property: JsonIgnore] ModelRecipe Model,
    TrainingOptions Training,
    [property: JsonIgnore] IAugmentation? Augmentation = null)
{
    /// <summary>The model's settings by its runtime type, for JSON.</summary>
    [JsonPropertyName("model")]
    public object ModelSettings => Model;

    /// <summary>The augmentation's settings by its runtime type, for JSON.</summary>
    [JsonPropertyName("augmentation")]
    public object? AugmentationSettings => Augmentation;
}
