using Telar.Learning.SemiSupervised;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

/// <summary>The losses of unlabelled rows, by hand, for a linear network of two classes.</summary>
[Collection(TorchTests.Name)]
public sealed class SemiSupervisedMethodTests : IDisposable
{
    private readonly DisposeScope scope = NewDisposeScope();
    private readonly StudentAndTeacher networks = new(() => new Line());
    private readonly Tensor rows = tensor(new float[] { 2, 0.1f, -3 }).reshape(3, 1);

    public void Dispose()
    {
        networks.Dispose();
        scope.Dispose();
    }

    [Fact]
    public void Labelled_rows_alone_make_no_further_loss() => Assert.Null(new LabelledOnly().Loss(networks, Batch, 1));

    [Fact]
    public void A_pseudo_label_counts_from_the_threshold_on()
    {
        // Logits x and 0: the first and the last row are sure, the second is not.
        var loss = new PseudoLabels { Threshold = 0.8, Weight = 2 }.Loss(networks, Batch, 1)!.item<float>();
        Assert.Equal(2 * (Math.Log(1 + Math.Exp(-2)) + Math.Log(1 + Math.Exp(-3))) / 3, loss, 5);
    }

    [Fact]
    public void Propagated_labels_are_learned_as_probabilities()
    {
        // Logits x and 0; of the targets, the first two are sure and the last is not.
        var targets = tensor(new float[] { 1, 0, 0, 1, 0.5f, 0.5f }).reshape(3, 2);
        var loss = new PropagatedLabels { Propagation = Ways.Propagation, Weight = 2 }
            .Loss(networks, new UnlabelledBatch([rows], targets, Augmentation: null), 1)!.item<float>();
        double[] losses = [LogOf(-2), LogOf(0.1), (LogOf(3) + LogOf(-3)) / 2];
        Assert.Equal(2 * losses.Average(), loss, 5);

        static double LogOf(double x) => Math.Log(1 + Math.Exp(x));
    }

    [Fact]
    public void A_teacher_that_agrees_makes_no_loss_and_another_the_squared_distance()
    {
        var method = new MeanTeacher { Weight = 3 };
        Assert.Equal(0, method.Loss(networks, Batch, 1)!.item<float>());

        using (no_grad())
            networks.Teacher.parameters().First().zero_();
        var expected = rows.data<float>().Average(x => 2 * Math.Pow((1 / (1 + Math.Exp(-x))) - 0.5, 2));
        Assert.Equal(3 * expected, method.Loss(networks, Batch, 1)!.item<float>(), 5);
    }

    [Fact]
    public void No_gradient_reaches_the_teacher()
    {
        using (no_grad())
            networks.Teacher.parameters().First().zero_();
        new MeanTeacher().Loss(networks, Batch, 1)!.backward();
        Assert.Null(networks.Teacher.parameters().First().grad);
        Assert.NotNull(networks.Student.parameters().First().grad);
    }

    [Theory]
    [InlineData(0, 0.0067379)]
    [InlineData(0.25, 0.2865048)]
    [InlineData(0.5, 1)]
    [InlineData(1, 1)]
    public void The_weight_rises_over_a_share_of_the_training(double done, double weight)
    {
        var full = new PseudoLabels { Threshold = 0, Rise = 0.5 }.Loss(networks, Batch, 1)!.item<float>();
        Assert.Equal(weight, new PseudoLabels { Threshold = 0, Rise = 0.5 }.Loss(networks, Batch, done)!.item<float>() / full, 5);
    }

    [Fact]
    public void The_teacher_is_the_average_of_the_weights_so_far_and_then_forgets()
    {
        // Student weights 1, 4, 7, 7: means 1, 2.5 (of two), then a quarter of what is new.
        var averages = new List<float>();
        foreach (var (step, value) in new[] { 1f, 4, 7, 7 }.Index())
        {
            using (no_grad())
                networks.Student.parameters().First().fill_(value);
            networks.Follow(memory: 0.5, step + 1);
            averages.Add(networks.Teacher.parameters().First()[0, 0].item<float>());
        }

        Assert.Equal([1, 2.5f, 4.75f, 5.875f], averages);
    }

    [Fact]
    public void Endless_rows_use_each_row_once_before_they_start_anew()
    {
        using var shuffle = new Generator(1, CPU);
        var order = EndlessRows.Draw(rows: 5, needed: 12, shuffle).data<long>().ToArray();
        Assert.Equal([0, 1, 2, 3, 4], order[..5].Order());
        Assert.Equal([0, 1, 2, 3, 4], order[5..10].Order());
        Assert.Equal(2, order[10..].Distinct().Count());
    }

    private UnlabelledBatch Batch => new([rows], Targets: null, Augmentation: null);

    /// <summary>Logits x and 0.</summary>
    private sealed class Line : Classifier
    {
        private readonly Linear layer = nn.Linear(1, 2, hasBias: false);

        public Line()
            : base(nameof(Line))
        {
            RegisterComponents();
            using var free = no_grad();
            layer.weight.copy_(tensor(new float[] { 1, 0 }).reshape(2, 1));
        }

        public override Tensor forward(IReadOnlyList<Tensor> features) => layer.call(features[0]);
    }
}
