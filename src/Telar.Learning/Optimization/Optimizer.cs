using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>
/// A rule for a step of weights along their gradient, as one pass over the memory: TorchSharp's own rules make ten,
/// and take square roots that differ between processors. Here every operation is rounded as IEEE 754 says, so that a
/// step has the same bits on every processor. On a GPU the weights travel to the processor and back.
/// </summary>
public abstract class Optimizer : IDisposable
{
    private static readonly int Width = Vector256<float>.Count;

    private readonly Parameter[] weights;

    // Those of neighbouring weights lie together.
    private readonly Vector256<float>[][] moments;
    private readonly int kept;

    /// <param name="weights">What is trained; those that need no gradient are left out.</param>
    /// <param name="moments">How many numbers the rule keeps for each weight; zero at first.</param>
    protected Optimizer(IEnumerable<Parameter> weights, int moments)
    {
        this.weights = [.. weights.Where(weight => weight.requires_grad)];
        kept = moments;
        this.moments = [.. this.weights.Select(weight => new Vector256<float>[moments * ((weight.numel() + Width - 1) / Width)])];
    }

    /// <summary>Steps done, the running one included.</summary>
    protected long Steps { get; private set; }

    /// <summary>Leaves no gradient, so that the next one need not be added to zeros.</summary>
    public void ZeroGradients()
    {
        foreach (var weight in weights)
            weight.grad = null;
    }

    /// <summary>Moves every weight that has a gradient.</summary>
    public void Step(double rate)
    {
        using var free = no_grad();
        Steps++;
        Prepare((float)rate);
        foreach (var (weight, ofWeight) in weights.Zip(moments))
        {
            using var scope = NewDisposeScope();
            if (weight.grad is { } gradient)
                Step(weight, gradient, ofWeight);
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Steps);
        foreach (var ofWeight in moments)
            writer.Write(MemoryMarshal.AsBytes(ofWeight.AsSpan()));
    }

    /// <summary>Takes up what <see cref="Save"/> wrote for the same weights.</summary>
    public void Load(BinaryReader reader)
    {
        Steps = reader.ReadInt64();
        foreach (var ofWeight in moments)
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(ofWeight.AsSpan()));
    }

    public void Dispose()
    {
        ZeroGradients();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sets what all weights of a step share.</summary>
    protected abstract void Prepare(float rate);

    /// <summary>Moves neighbouring weights and changes their moments.</summary>
    protected abstract void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments);

    private void Step(Parameter weight, Tensor gradient, Vector256<float>[] ofWeight)
    {
        var isHere = weight.device_type == DeviceType.CPU;
        var local = isHere ? weight : weight.cpu();
        Step(Numbers(local), Numbers(gradient.cpu().contiguous()), ofWeight);
        if (!isHere)
            weight.copy_(local);
    }

    private void Step(Span<float> weight, ReadOnlySpan<float> gradient, Span<Vector256<float>> ofWeight)
    {
        for (var (start, moment) = (0, 0); start < weight.Length; start += Width, moment += kept)
        {
            var moved = Load(weight[start..]);
            Move(ref moved, Load(gradient[start..]), ofWeight.Slice(moment, kept));
            Store(moved, weight[start..]);
        }
    }

    private static Span<float> Numbers(Tensor tensor) => MemoryMarshal.Cast<byte, float>(tensor.bytes);

    // The last weights may be fewer than a vector has room for.
    private static Vector256<float> Load(ReadOnlySpan<float> numbers)
    {
        if (numbers.Length >= Width)
            return Vector256.Create(numbers);

        Span<float> filled = stackalloc float[Width];
        filled.Clear();
        numbers.CopyTo(filled);
        return Vector256.Create<float>(filled);
    }

    private static void Store(Vector256<float> vector, Span<float> numbers)
    {
        if (numbers.Length >= Width)
        {
            vector.CopyTo(numbers);
            return;
        }

        Span<float> filled = stackalloc float[Width];
        vector.CopyTo(filled);
        filled[..numbers.Length].CopyTo(numbers);
    }
}
