using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>
/// Scores how real a picture looks as a picture of its class: strided convolutions, their maps summed over places, a linear
/// score, and the product of the same sums with a vector of the class (Miyato and Koyama 2018, "cGANs with projection
/// discriminator").
/// </summary>
public sealed class Discriminator : nn.Module<Tensor, Tensor, Tensor>
{
    private const int Channels = 3;
    private const int Filter = 4;
    private const double Slope = 0.1;

    private readonly ModuleList<SpectralWeight> filters = [];
    private readonly ParameterList biases = [];
    private readonly SpectralWeight score;
    private readonly SpectralWeight classes;

    /// <param name="recipe">Its sizes.</param>
    /// <param name="classes">Number of classes.</param>
    public Discriminator(AdversarialRecipe recipe, int classes)
        : base(nameof(Discriminator))
    {
        var width = Channels;
        foreach (var next in recipe.DiscriminatorWidths)
        {
            filters.Add(new SpectralWeight([next, width, Filter, Filter], recipe.SpectralNormalization));
            biases.Add(nn.Parameter(zeros(next)));
            width = next;
        }

        score = new SpectralWeight([1, width], recipe.SpectralNormalization);
        this.classes = new SpectralWeight([classes, width], recipe.SpectralNormalization);
        RegisterComponents();
    }

    /// <summary>Scores [B]; above zero speaks for a real picture.</summary>
    /// <param name="ink">[B, 3, side, side].</param>
    /// <param name="labels">Class indices, int64 [B].</param>
    public override Tensor forward(Tensor ink, Tensor labels)
    {
        var maps = ink;
        foreach (var (filter, bias) in filters.Zip(biases))
            maps = nn.functional.leaky_relu(
                nn.functional.conv2d(maps, filter.Value(), bias, strides: [2, 2], padding: [1, 1]), Slope);

        var sums = maps.sum([2, 3]);
        var projection = (classes.Value().index_select(0, labels) * sums).sum(1);
        return sums.matmul(score.Value().t()).squeeze(1) + projection;
    }
}
