namespace Telar.Learning.Deployment;

/// <summary>A class and the probability that the row is of it.</summary>
public sealed record LabelProbability(string Label, float Probability);
