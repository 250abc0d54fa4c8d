using Telar.Learning.Optimization;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Training;

[Collection(TorchTests.Name)]
public sealed class ResumeTests
{
    public static TheoryData<OptimizerKind> Optimizers => [.. Enum.GetValues<OptimizerKind>()];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_resumed_training_ends_with_the_bits_of_an_uninterrupted_one(OptimizerKind optimizer)
    {
        var options = SmallTraining.Options with { Optimizer = optimizer, WeightDecay = 0.01 };
        using var problem = new SmallProblem();
        using var uninterrupted = new SmallTraining();
        var expected = uninterrupted.Run(problem, options);

        using var interrupted = new SmallTraining();
        interrupted.RunUntil(2, problem, options);
        // A new process starts with another state of the generator.
        manual_seed(987);
        rand(13).Dispose();
        var resumed = interrupted.Run(problem, options);

        Assert.Contains(interrupted.Reports, report => report is { Detail: "resumed", Done: 2 });
        Assert.Equal(expected.Kept.Model, resumed.Kept.Model);
        Assert.Equal(expected.History, resumed.History);
    }

    [Fact]
    public void A_finished_training_is_not_run_again()
    {
        using var problem = new SmallProblem();
        using var training = new SmallTraining();
        var first = training.Run(problem, SmallTraining.Options);
        training.Reports.Clear();

        var second = training.Run(problem, SmallTraining.Options);

        Assert.Equal("resumed", Assert.Single(training.Reports).Detail);
        Assert.Equal(first.Kept.Model, second.Kept.Model);
    }

    [Fact]
    public void Seeds_differ()
    {
        using var problem = new SmallProblem();
        using var one = new SmallTraining();
        using var other = new SmallTraining();
        Assert.NotEqual(
            one.Run(problem, SmallTraining.Options, seed: 1).Kept.Model,
            other.Run(problem, SmallTraining.Options, seed: 2).Kept.Model);
    }
}
