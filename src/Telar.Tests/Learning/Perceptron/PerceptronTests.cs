using Telar.Learning.Perceptron;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Perceptron;

[Collection(TorchTests.Name)]
public sealed class PerceptronTests
{
    private static readonly TaskShape Shape =
        new([new FeatureShape(2), new FeatureShape(4), new FeatureShape([], ["", "PPL", "PPLA"])], 5);

    private static readonly PerceptronRecipe Plain = new() { Widths = [8, 6] };

    private static readonly PerceptronRecipe Waves = Plain with { Frequencies = 3, FrequencyScale = 2 };

    [Fact]
    public void Every_row_gets_a_logit_for_each_class()
    {
        using var classifier = Create(Waves, seed: 1);
        using var logits = classifier.call(SomeRows(7));
        Assert.Equal([7L, 5], logits.shape);
    }

    [Fact]
    public void Size_is_the_number_of_weights()
    {
        using var classifier = Create(Plain, seed: 1);
        // Embedding, two hidden layers without bias but with two vectors of batch normalisation, output.
        Assert.Equal((3 * 4) + (10 * 8) + 16 + (8 * 6) + 12 + (6 * 5) + 5, classifier.Size);
    }

    [Fact]
    public void Frequencies_are_saved_with_the_model()
    {
        using var trained = Create(Waves, seed: 1);
        using var restored = Create(Waves, seed: 2);
        var rows = SomeRows(4);
        trained.eval();
        restored.eval();
        using var expected = trained.call(rows);
        Assert.NotEqual(expected.data<float>().ToArray(), restored.call(rows).data<float>().ToArray());

        restored.FromBytes(trained.ToBytes());

        Assert.Equal(expected.data<float>().ToArray(), restored.call(rows).data<float>().ToArray());
        Assert.Equal(trained.ToBytes(), restored.ToBytes());
    }

    [Fact]
    public void Waves_are_cosines_and_sines_of_the_projections()
    {
        manual_seed(4);
        using var waves = new FourierFeatures(dimensions: 2, count: 3, scale: 2, spread: 1);
        var frequencies = Assert.Single(waves.named_buffers()).buffer;
        using var point = tensor(new[] { 0.25f, -0.5f }).reshape(1, 2);

        var values = waves.call(point).data<float>().ToArray();

        for (var wave = 0; wave < 3; wave++)
        {
            var angle = 2 * Math.PI * ((0.25 * frequencies[0, wave].item<float>()) - (0.5 * frequencies[1, wave].item<float>()));
            Assert.Equal(Math.Cos(angle), values[wave], 5);
            Assert.Equal(Math.Sin(angle), values[3 + wave], 5);
        }
    }

    [Fact]
    public void Waves_have_three_deviations_in_turn()
    {
        double[] deviations = [0.5, 2, 8];
        manual_seed(4);
        using var waves = new FourierFeatures(dimensions: 2, count: 4, scale: 2, spread: 4);
        manual_seed(4);
        using var normal = randn(2, 4);

        var frequencies = Assert.Single(waves.named_buffers()).buffer;
        for (var wave = 0; wave < 4; wave++)
            Assert.Equal(normal[1, wave].item<float>() * deviations[wave % 3], frequencies[1, wave].item<float>(), 1e-6);
    }

    private static Classifier Create(PerceptronRecipe recipe, int seed)
    {
        manual_seed(seed);
        return recipe.Create(Shape, path => path);
    }

    private static Tensor[] SomeRows(int rows) => [randn(rows, 2), randn(rows, 4), arange(rows).remainder(3)];
}
