using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>
/// Minimises a smooth function by L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 2006,
/// algorithms 7.4 and 3.1). Torch's own holds every intermediate tensor until it is done.
/// </summary>
/// <param name="Iterations">At most.</param>
internal sealed record LimitedMemoryBfgs(int Iterations)
{
    private const int Memory = 10;
    private const double Flat = 1e-5;
    private const double SufficientDecrease = 1e-4;
    private const double SmallestStep = 1e-10;

    private sealed record Sample(Tensor Point, double Value, Tensor Gradient);

    private sealed record Correction(Tensor Step, Tensor Change, double Curvature);

    /// <param name="start">Any shape; not changed.</param>
    /// <param name="function">Value and gradient at a point.</param>
    public Tensor Minimize(Tensor start, Func<Tensor, (double Value, Tensor Gradient)> function)
    {
        using var scope = NewDisposeScope();
        var corrections = new Queue<Correction>();
        var here = At(start, function);
        for (var iteration = 0; iteration < Iterations && here.Gradient.abs().max().item<float>() > Flat; iteration++)
        {
            using var inner = NewDisposeScope();
            var direction = Direction(here.Gradient, corrections);
            // Nothing is known of the curvature at first: a step of length 1 is safe.
            var length = corrections.Count == 0 ? 1 / direction.norm().item<float>() : 1.0;
            if (Search(here, direction, length, function) is not { } next)
                break;

            Remember(corrections, next.Point - here.Point, next.Gradient - here.Gradient);
            here = next with
            {
                Point = next.Point.MoveToOuterDisposeScope(),
                Gradient = next.Gradient.MoveToOuterDisposeScope(),
            };
        }

        return here.Point.MoveToOuterDisposeScope();
    }

    /// <summary>Halves the step until the value falls enough; null where it never does, at the precision's end.</summary>
    private static Sample? Search(
        Sample here, Tensor direction, double length, Func<Tensor, (double Value, Tensor Gradient)> function)
    {
        var slope = Dot(direction, here.Gradient);
        for (; length > SmallestStep; length /= 2)
        {
            var next = At(here.Point + (direction * length), function);
            if (next.Value <= here.Value + (SufficientDecrease * length * slope))
                return next;
        }

        return null;
    }

    private static Sample At(Tensor point, Func<Tensor, (double Value, Tensor Gradient)> function)
    {
        var (value, gradient) = function(point);
        return new Sample(point, value, gradient);
    }

    private static Tensor Direction(Tensor gradient, Queue<Correction> corrections)
    {
        var direction = -gradient;
        var shares = new Stack<double>();
        foreach (var correction in corrections.Reverse())
        {
            var share = Dot(correction.Step, direction) / correction.Curvature;
            shares.Push(share);
            direction -= correction.Change * share;
        }

        if (corrections.Count > 0)
        {
            var last = corrections.Last();
            direction *= last.Curvature / Dot(last.Change, last.Change);
        }

        foreach (var correction in corrections)
            direction += correction.Step * (shares.Pop() - (Dot(correction.Change, direction) / correction.Curvature));
        return direction;
    }

    private static void Remember(Queue<Correction> corrections, Tensor step, Tensor change)
    {
        var curvature = Dot(step, change);
        if (curvature <= 0)
            return;
        corrections.Enqueue(new Correction(step.MoveToOuterDisposeScope(), change.MoveToOuterDisposeScope(), curvature));
        if (corrections.Count > Memory)
            corrections.Dequeue();
    }

    private static double Dot(Tensor left, Tensor right) => (left * right).sum().item<float>();
}
