using Telar.Learning.Optimization;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Training;

[Collection(TorchTests.Name)]
public sealed class TrainerTests
{
    [Theory]
    [InlineData(OptimizerKind.Momentum, 0.05)]
    [InlineData(OptimizerKind.Adam, 0.02)]
    public void Separable_classes_are_learned(OptimizerKind optimizer, double rate)
    {
        using var problem = new SmallProblem();
        using var training = new SmallTraining();
        var result = training.Run(problem, SmallTraining.Options with { Epochs = 8, Optimizer = optimizer, LearningRate = rate });
        Assert.True(result.Kept.Record.ValidationAccuracy > 0.98, $"{result.Kept.Record}");
        Assert.True(result.History[^1].TrainLoss < result.History[0].TrainLoss / 2);
    }

    [Fact]
    public void Shuffled_labels_leave_chance()
    {
        using var problem = new SmallProblem(shuffledLabels: true);
        using var training = new SmallTraining();
        var result = training.Run(problem, SmallTraining.Options with { Epochs = 8 });
        Assert.InRange(result.History[^1].ValidationAccuracy, 0.1, 0.55);
    }

    [Fact]
    public void Tensors_do_not_pile_up_over_epochs()
    {
        using var problem = new SmallProblem();
        using var training = new SmallTraining();
        var counts = new List<long>();
        training.OnReport = _ => counts.Add(LiveTensors.OfThisThread);
        training.Run(problem, SmallTraining.Options with { Epochs = 8 });
        // The first epoch makes the optimizer's moments.
        Assert.Single(counts.Skip(1).Distinct());
    }

    [Fact]
    public void The_kept_weights_are_those_of_the_chosen_epoch()
    {
        using var problem = new SmallProblem();
        using var training = new SmallTraining();
        var result = training.Run(problem, SmallTraining.Options with { LearningRate = 0.002 });
        var choice = new EpochChoice(problem.Validation.Count);
        var kept = Enumerable.Range(1, result.History.Count).Last(epochs => choice.KeepsLast([.. result.History.Take(epochs)]));
        Assert.Equal(result.History[kept - 1], result.Kept.Record);
    }

    [Fact]
    public void Training_stops_when_patience_ends()
    {
        using var problem = new SmallProblem();
        using var training = new SmallTraining();
        var options = SmallTraining.Options with { Epochs = 50, LearningRate = 0, Patience = 3, Optimizer = OptimizerKind.GradientDescent };
        var result = training.Run(problem, options);
        Assert.Equal(EpochChoice.BestOf(result.History).Epoch + 3, result.History.Count);
    }

    [Fact]
    public void A_last_batch_of_one_row_is_left_out()
    {
        using var problem = new SmallProblem();
        using var training = new SmallTraining();
        // 240 rows are one batch of 239 and one row more.
        var result = training.Run(problem, SmallTraining.Options with { Epochs = 1, BatchSize = 239 });
        Assert.Equal(1, result.History[0].Step);
    }
}
