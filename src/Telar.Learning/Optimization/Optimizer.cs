using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>
/// A rule for a step of weights along their gradient. TorchSharp's own rules take square roots that differ
/// between processors; these give the same bits on every x86-64 processor (<see cref="Numerics.SquareRoot"/>).
/// </summary>
public abstract class Optimizer : IDisposable
{
    private readonly Parameter[] weights;
    private readonly Tensor[][] moments;

    /// <param name="weights">What is trained; those that need no gradient are left out.</param>
    /// <param name="moments">How many tensors of the shape of a weight the rule keeps for it; zero at first.</param>
    protected Optimizer(IEnumerable<Parameter> weights, int moments)
    {
        this.weights = [.. weights.Where(weight => weight.requires_grad)];
        this.moments = [.. this.weights.Select(weight => Enumerable.Range(0, moments).Select(_ => Zero(weight)).ToArray())];
    }

    /// <summary>Steps done, the running one included.</summary>
    protected long Steps { get; private set; }

    public void ZeroGradients()
    {
        foreach (var weight in weights)
            weight.grad?.zero_();
    }

    /// <summary>Moves every weight that has a gradient.</summary>
    public void Step(double rate)
    {
        using var free = no_grad();
        Steps++;
        foreach (var (index, weight) in weights.Index())
        {
            using var scope = NewDisposeScope();
            if (weight.grad is { } gradient)
                Move(weight, gradient, moments[index], rate);
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Steps);
        foreach (var moment in moments.SelectMany(ofWeight => ofWeight))
            moment.Save(writer);
    }

    /// <summary>Takes up what <see cref="Save"/> wrote for the same weights.</summary>
    public void Load(BinaryReader reader)
    {
        Steps = reader.ReadInt64();
        foreach (var moment in moments.SelectMany(ofWeight => ofWeight))
            moment.Load(reader);
    }

    public void Dispose()
    {
        foreach (var moment in moments.SelectMany(ofWeight => ofWeight))
            moment.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Changes a weight and its moments in place.</summary>
    protected abstract void Move(Tensor weight, Tensor gradient, IReadOnlyList<Tensor> moments, double rate);

    /// <summary>The gradient of the loss plus half the squared weights, times the decay.</summary>
    protected static Tensor Decayed(Tensor gradient, Tensor weight, double decay) =>
        decay == 0 ? gradient : gradient.add(weight, alpha: decay);

    private static Tensor Zero(Parameter weight) => zeros_like(weight, requires_grad: false).DetachFromDisposeScope();
}
