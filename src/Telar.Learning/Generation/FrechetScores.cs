namespace Telar.Learning.Generation;

/// <summary>Fréchet distances from one half of the held-out drawings, to equally many others with as many of each class.</summary>
/// <param name="Drawings">How many on either side: the distance depends on it.</param>
/// <param name="Floor">To the other half of the held-out drawings.</param>
/// <param name="Training">To training drawings.</param>
/// <param name="Generated">To drawings of the trained generators.</param>
/// <param name="Epochs">The same in the course of the training, from the untrained generators on.</param>
public sealed record FrechetScores(
    int Drawings, double Floor, double Training, Spread Generated, IReadOnlyList<FrechetEpoch> Epochs);
