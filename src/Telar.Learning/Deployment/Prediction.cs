namespace Telar.Learning.Deployment;

/// <summary>What a model says of one row.</summary>
/// <param name="Row">The row's name.</param>
/// <param name="Labels">The most probable first.</param>
public sealed record Prediction(string Row, IReadOnlyList<LabelProbability> Labels);

/// <summary>A class and the probability that the row is of it.</summary>
public sealed record LabelProbability(string Label, float Probability);
