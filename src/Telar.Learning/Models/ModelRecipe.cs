using System.Text.Json.Serialization;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Models;

/// <summary>The settings of an architecture, and how to build it for a task.</summary>
public abstract record ModelRecipe
{
    /// <summary>The architecture's name, e.g. <c>perceptron</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Files the model starts from, e.g. pretrained embeddings; project-relative.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<string> Inputs => [];

    /// <summary>The same architecture from random weights alone, for a state that is loaded into it.</summary>
    public virtual ModelRecipe WithoutInputs() => this;

    /// <summary>A new network; random weights are drawn from Torch's generator.</summary>
    /// <param name="shape">The task's features and classes.</param>
    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    public abstract Classifier Create(TaskShape shape, Func<string, string> input);
}
