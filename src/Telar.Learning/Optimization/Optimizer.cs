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

    /// <summary>
    /// Moves weights, eight in a vector, and changes their moments: those of the weights in vector i are the vectors from
    /// i times their number on.
    /// </summary>
    protected abstract void Move(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradients, Span<Vector256<float>> moments);

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
        var whole = weight.Length / Width;
        Move(
            MemoryMarshal.Cast<float, Vector256<float>>(weight),
            MemoryMarshal.Cast<float, Vector256<float>>(gradient),
            ofWeight[..(whole * kept)]);

        // The last weights may be fewer than a vector has room for.
        var rest = weight[(whole * Width)..];
        if (rest.IsEmpty)
            return;

        var (lastWeight, lastGradient) = (Fill(rest), Fill(gradient[(whole * Width)..]));
        Move(new(ref lastWeight), new(in lastGradient), ofWeight[(whole * kept)..]);
        Numbers(ref lastWeight)[..rest.Length].CopyTo(rest);
    }

    private static Span<float> Numbers(Tensor tensor) => MemoryMarshal.Cast<byte, float>(tensor.bytes);

    private static Span<float> Numbers(ref Vector256<float> vector) =>
        MemoryMarshal.Cast<Vector256<float>, float>(new Span<Vector256<float>>(ref vector));

    private static Vector256<float> Fill(ReadOnlySpan<float> numbers)
    {
        var filled = Vector256<float>.Zero;
        numbers.CopyTo(Numbers(ref filled));
        return filled;
    }
}
