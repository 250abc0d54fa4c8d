using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Leaves;

/// <summary>
/// Photographs [B, S, S, 3] turned by no, one, two and three right angles. A network that sees the mirror image too so
/// sees all eight positions of the square, which are as likely in training (<see cref="PhotographAugmentation"/>).
/// </summary>
public sealed record QuarterTurns : IViews
{
    private const int Turns = 4;

    public string Name => "quarterTurns";

    public IEnumerable<IReadOnlyList<Tensor>> Show(IReadOnlyList<Tensor> features) =>
        Enumerable.Range(0, Turns).Select(turns => (IReadOnlyList<Tensor>)[features[0].rot90(turns, (1, 2)).contiguous()]);
}
