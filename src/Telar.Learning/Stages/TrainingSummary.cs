using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>The content of a training unit's <c>training.json</c>.</summary>
/// <param name="Recipe">The recipe's name.</param>
/// <param name="Seed">Of all randomness.</param>
/// <param name="Parameters">Trainable weights.</param>
/// <param name="Kept">The epoch whose weights were kept.</param>
public sealed record TrainingSummary(string Recipe, int Seed, long Parameters, EpochRecord Kept)
{
    public const string FileName = "training.json";

    /// <param name="input">The absolute path of each input.</param>
    /// <param name="folder">The unit's folder, project-relative.</param>
    public static TrainingSummary Read(Func<string, string> input, string folder) =>
        Json.Read<TrainingSummary>(input($"{folder}/{FileName}"));
}
