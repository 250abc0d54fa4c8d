using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>Orders of rows for an epoch of any length: the rows are shuffled anew whenever they are used up.</summary>
internal static class EndlessRows
{
    /// <summary>Indices int64 [<paramref name="needed"/>] of <paramref name="rows"/> rows.</summary>
    public static Tensor Draw(long rows, long needed, Generator shuffle)
    {
        var rounds = (needed + rows - 1) / rows;
        var orders = Enumerable.Range(0, (int)rounds).Select(_ => randperm(rows, generator: shuffle)).ToList();
        return cat(orders, 0).narrow(0, 0, needed);
    }
}
