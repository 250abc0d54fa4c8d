namespace Telar.Reporting.Results;

/// <summary>What of a training unit's <c>training.json</c> reports read.</summary>
/// <param name="Parameters">Trainable weights.</param>
public sealed record TrainedNetwork(long Parameters);
