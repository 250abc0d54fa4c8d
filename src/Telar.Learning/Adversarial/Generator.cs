using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>
/// Draws a picture of a wanted class from noise: a dense layer makes the smallest map of the noise and the numbers that
/// stand for the class, and each transposed convolution doubles its side (Radford et al. 2016, "DCGAN"; Mirza and
/// Osindero 2014 for the class).
/// </summary>
public sealed class Generator : nn.Module<Tensor, Tensor, Tensor>
{
    private const int Channels = 3;
    private const int Filter = 4;

    private readonly AdversarialRecipe recipe;
    private readonly Embedding classes;
    private readonly LinearLayer input;
    private readonly Sequential layers;

    /// <param name="recipe">Its sizes.</param>
    /// <param name="classes">Number of classes.</param>
    public Generator(AdversarialRecipe recipe, int classes)
        : base(nameof(Generator))
    {
        this.recipe = recipe;
        var widths = recipe.GeneratorWidths;
        this.classes = nn.Embedding(classes, recipe.ClassNumbers);
        input = new LinearLayer(recipe.Noise + recipe.ClassNumbers, widths[0] * FirstSide * FirstSide, hasBias: false);
        layers = nn.Sequential();
        foreach (var (index, width) in widths.Index())
        {
            var isLast = index == widths.Count - 1;
            layers.append($"normalization{index}", nn.BatchNorm2d(width));
            layers.append($"activation{index}", nn.ReLU());
            // A bias before batch normalisation would be subtracted again with the mean.
            layers.append(
                $"convolution{index}",
                nn.ConvTranspose2d(width, isLast ? Channels : widths[index + 1], Filter, stride: 2, padding: 1, bias: isLast));
        }

        RegisterComponents();
        FirstWeights.Draw(this);
    }

    private int FirstSide => recipe.Side >> recipe.GeneratorWidths.Count;

    /// <summary>Noise for some drawings, float32 [count, noise], from Torch's generator or one's own.</summary>
    public Tensor Noise(long count, torch.Generator? random = null) => randn(count, recipe.Noise, generator: random);

    /// <summary>Ink [B, 3, side, side], 0 for white paper to 1.</summary>
    /// <param name="noise">Normal, [B, noise].</param>
    /// <param name="labels">Class indices, int64 [B].</param>
    public override Tensor forward(Tensor noise, Tensor labels)
    {
        var map = input.call(cat([noise, classes.call(labels)], 1)).view(-1, recipe.GeneratorWidths[0], FirstSide, FirstSide);
        return layers.call(map).sigmoid();
    }
}
