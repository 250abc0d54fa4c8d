namespace Telar.Learning.Tasks;

/// <summary>What a model must know of a task to be built for it.</summary>
/// <param name="Features">One entry for each feature tensor.</param>
/// <param name="Classes">Number of classes.</param>
public sealed record TaskShape(IReadOnlyList<FeatureShape> Features, int Classes);
