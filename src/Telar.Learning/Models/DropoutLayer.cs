using Telar.Learning.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Models;

/// <summary>
/// Makes each number zero with a probability while training and divides the others by the rest of it (Srivastava et al.
/// 2014). On the processor by <see cref="DropoutFunction"/>, else by Torch.
/// </summary>
/// <param name="probability">Of a zero, below 1.</param>
internal sealed class DropoutLayer(double probability) : nn.Module<Tensor, Tensor>(nameof(DropoutLayer))
{
    public override Tensor forward(Tensor numbers)
    {
        // Not the tensor itself: a sequence of layers disposes what each has read.
        if (!training || probability == 0)
            return numbers.alias();
        if (numbers.device_type != DeviceType.CPU)
            return nn.functional.dropout(numbers, probability);

        // All randomness comes from Torch's generator, whose state is in the checkpoint.
        using var seed = randint(long.MaxValue, 1, ScalarType.Int64);
        return DropoutFunction.apply(numbers, new RandomMask((ulong)seed.item<long>(), probability));
    }
}
