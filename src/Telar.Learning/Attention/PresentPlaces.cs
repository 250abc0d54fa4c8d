using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>
/// Which places of a batch hold something. Rows differ in length, so what is done at each place alone is done with the
/// vectors of present places end to end, [P, D]; only where places meet are they set out in rows, [B, T, D].
/// </summary>
internal sealed class PresentPlaces
{
    private readonly Tensor indices;
    private readonly long rows;
    private readonly long length;

    /// <param name="present">Bool [B, S], every row with at least one; columns that are empty in the whole batch are cut off.</param>
    public PresentPlaces(Tensor present)
    {
        (rows, length) = (present.shape[0], present.sum(1).max().item<long>());
        var shown = present.narrow(1, 0, length);
        indices = shown.flatten().nonzero().squeeze(1);
        Absent = shown.logical_not();
        Counts = shown.sum(1, keepdim: true);
        Numbers = indices.remainder(length);
    }

    /// <summary>Where nothing is, bool [B, T].</summary>
    public Tensor Absent { get; }

    /// <summary>How many places each row has, int64 [B, 1].</summary>
    public Tensor Counts { get; }

    /// <summary>The number of each place within its row, from 0, int64 [P].</summary>
    public Tensor Numbers { get; }

    /// <summary>From rows [B, S, ...] to present places [P, ...].</summary>
    public Tensor Take(Tensor values) => values.narrow(1, 0, length).flatten(0, 1).index_select(0, indices);

    /// <summary>From present places [P, D] to rows [B, T, D]; zero where nothing is.</summary>
    public Tensor SetOut(Tensor vectors) =>
        zeros(rows * length, vectors.shape[1], device: vectors.device).index_copy(0, indices, vectors).unflatten(0, rows, length);
}
