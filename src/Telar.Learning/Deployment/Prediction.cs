namespace Telar.Learning.Deployment;

/// <summary>What a model says of one row.</summary>
/// <param name="Row">The row's name.</param>
/// <param name="Labels">The most probable first.</param>
public sealed record Prediction(string Row, IReadOnlyList<LabelProbability> Labels);
