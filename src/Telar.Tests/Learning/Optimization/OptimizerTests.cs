using Telar.Learning.Optimization;
using Telar.Learning.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;
using Adam = Telar.Learning.Optimization.Adam;

namespace Telar.Tests.Learning.Optimization;

[Collection(TorchTests.Name)]
public sealed class OptimizerTests
{
    private const double Rate = 0.05;
    private const double Decay = 0.1;
    private const int Steps = 20;

    public static TheoryData<OptimizerKind> Kinds => [.. Enum.GetValues<OptimizerKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Weights_go_the_way_that_torch_takes_them(OptimizerKind kind)
    {
        using var ours = Weight();
        using var theirs = Weight();
        using var optimizer = Optimizers.Create(Options(kind), [ours]);
        using var reference = Reference(kind, theirs);
        for (var step = 0; step < Steps; step++)
        {
            optimizer.ZeroGradients();
            Loss(ours).backward();
            optimizer.Step(Rate);
            reference.zero_grad();
            Loss(theirs).backward();
            reference.step();
        }

        Assert.InRange((ours - theirs).abs().max().item<float>(), 0, 1e-5);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Saved_optimizer_goes_on_with_the_same_bits(OptimizerKind kind)
    {
        using var straight = Weight();
        using var optimizer = Optimizers.Create(Options(kind), [straight]);
        Run(optimizer, straight, Steps);

        using var resumed = Weight();
        using var file = new MemoryStream();
        using (var before = Optimizers.Create(Options(kind), [resumed]))
        {
            Run(before, resumed, Steps / 2);
            before.Save(new BinaryWriter(file));
        }

        file.Position = 0;
        using var after = Optimizers.Create(Options(kind), [resumed]);
        after.Load(new BinaryReader(file));
        Run(after, resumed, Steps - (Steps / 2));

        Assert.Equal(straight.data<float>().ToArray(), resumed.data<float>().ToArray());
    }

    [Fact]
    public void Weight_without_a_gradient_stays()
    {
        using var weight = Weight();
        var before = weight.data<float>().ToArray();
        using var optimizer = Optimizers.Create(Options(OptimizerKind.AdamW), [weight]);

        optimizer.Step(Rate);

        Assert.Equal(before, weight.data<float>().ToArray());
    }

    [Fact]
    public void Adam_of_short_memory_moves_by_the_rate_at_first_and_remembers_half_of_the_gradient()
    {
        using var scope = NewDisposeScope();
        using var weight = new Parameter(zeros(3));
        using var optimizer = new Adam([weight], decay: 0, isDecoupled: false, meanMemory: 0.5f);
        weight.grad = tensor(new[] { 2f, -0.5f, 0f });
        optimizer.Step(0.1);
        Assert.Equal([-0.1f, 0.1f, 0f], weight.data<float>().ToArray(), (one, other) => Math.Abs(one - other) < 1e-5);

        // Means of gradients 2, 0: (.5 * 1) / (1 - .25); of squares: .999 * .004 / (1 - .999²).
        weight.grad = zeros(3);
        optimizer.Step(0.1);
        var moved = 0.1 * (0.5 / 0.75) / Math.Sqrt(0.999 * 0.004 / (1 - (0.999 * 0.999)));
        Assert.Equal(-0.1 - moved, weight[0].item<float>(), 4);
    }

    private static void Run(Optimizer optimizer, Parameter weight, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            optimizer.ZeroGradients();
            Loss(weight).backward();
            optimizer.Step(Rate);
        }
    }

    private static TrainingOptions Options(OptimizerKind kind) =>
        new() { Epochs = 1, Optimizer = kind, LearningRate = Rate, WeightDecay = Decay };

    // A whole vector of the processor and some more.
    private static Parameter Weight() =>
        new(tensor(new[] { 1.5f, -0.7f, 0.01f, 3f, 0f, 0.3f, -1f, 0.2f, -0.4f, 1.1f, 0f }));

    // Curved, with two directions that never have a gradient.
    private static Tensor Loss(Tensor weight) =>
        (weight.pow(4) * tensor(new[] { 1f, 0.5f, 2f, 0.1f, 0f, 1f, 1f, 3f, 0.5f, 0f, 2f })).sum();

    private static OptimizerHelper Reference(OptimizerKind kind, Parameter weight) => kind switch
    {
        OptimizerKind.GradientDescent => optim.SGD([weight], Rate, weight_decay: Decay),
        OptimizerKind.Momentum => optim.SGD([weight], Rate, 0.9, weight_decay: Decay),
        OptimizerKind.Nesterov => optim.SGD([weight], Rate, 0.9, weight_decay: Decay, nesterov: true),
        OptimizerKind.Adagrad => optim.Adagrad([weight], Rate, weight_decay: Decay),
        OptimizerKind.RmsProp => optim.RMSProp([weight], Rate, weight_decay: Decay),
        OptimizerKind.Adam => optim.Adam([weight], Rate, weight_decay: Decay),
        OptimizerKind.AdamW => optim.AdamW([weight], Rate, weight_decay: Decay),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
