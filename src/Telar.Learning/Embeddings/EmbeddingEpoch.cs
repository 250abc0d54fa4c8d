namespace Telar.Learning.Embeddings;

/// <summary>What one epoch came to.</summary>
/// <param name="Epoch">From 1.</param>
/// <param name="Step">Optimizer steps so far.</param>
/// <param name="LearningRate">Of the epoch.</param>
/// <param name="Loss">Mean over the epoch's targets, in nats, as seen while training.</param>
public readonly record struct EmbeddingEpoch(int Epoch, long Step, double LearningRate, double Loss);
