namespace Telar.Learning.Deployment;

/// <summary>What a model card says that no file of results can say.</summary>
/// <param name="Task">What the model does, one sentence.</param>
/// <param name="Uses">What it is for.</param>
/// <param name="OutOfScope">What it is not for.</param>
/// <param name="Limits">What is known of its weaknesses, each one sentence or two.</param>
/// <param name="Input">What a file for the prediction holds.</param>
/// <param name="Example">Such a file, or its name.</param>
/// <param name="Licence">Of the weights.</param>
public sealed record ModelCardText(
    string Task,
    string Uses,
    string OutOfScope,
    IReadOnlyList<string> Limits,
    string Input,
    string Example,
    string Licence)
{
    /// <summary>Whether the description of the model lists words of texts that somebody has licensed.</summary>
    public bool ListsWords { get; init; }
}
