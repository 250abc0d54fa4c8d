using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// Probabilities that give every class its share of all rows: rows and columns are scaled in turn (Sinkhorn), as for the
/// targets of Asano et al. (Self-labelling via simultaneous clustering and representation learning, 2020). Without it a large
/// class takes over the rows around small ones.
/// </summary>
internal static class ClassBalance
{
    private const int Rounds = 30;

    // Keeps a class that has not reached a row possible, and a row that nothing has reached defined.
    private const double Least = 1e-12;

    /// <param name="found">How much of each class each row has, float32 [N, K], at least 0. It is squared first: what a row is sure of shall not move.</param>
    /// <param name="shares">Of the classes, float32 [K], with the sum 1.</param>
    /// <returns>float32 [N, K]; the sum of each row is 1.</returns>
    public static Tensor Of(Tensor found, Tensor shares)
    {
        var balanced = found.clamp_min(Least).square();
        for (var round = 0; round < Rounds; round++)
        {
            balanced = balanced / balanced.sum(1, keepdim: true);
            balanced = balanced * (shares / balanced.mean([0]));
        }

        return balanced / balanced.sum(1, keepdim: true);
    }
}
