using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

public sealed class ConvolutionClassifier : Classifier
{
    private const int Colours = 3;
    private const int WidthAxis = 2;

    private readonly Conv2d filters;
    private readonly nn.Module<Tensor, Tensor> normalization;
    private readonly nn.Module<Tensor, Tensor> activation;
    private readonly ModuleList<ResidualBlock> blocks = [];
    private readonly DropoutLayer dropout;
    private readonly LinearLayer output;

    public ConvolutionClassifier(ConvolutionRecipe recipe, TaskShape shape)
        : base(nameof(ConvolutionClassifier))
    {
        filters = nn.Conv2d(
            Colours, recipe.Stem, recipe.FilterSize, stride: 2, padding: recipe.FilterSize / 2, bias: !recipe.BatchNormalization);
        normalization = ResidualBlock.Normalization(recipe, recipe.Stem);
        activation = recipe.Activation.ToModule();
        var width = recipe.Stem;
        foreach (var next in recipe.Widths)
        {
            blocks.Add(new ResidualBlock(recipe, width, next));
            width = next;
        }

        dropout = new DropoutLayer(recipe.Dropout);
        output = new LinearLayer(width, shape.Classes);
        RegisterComponents();
        this.Initialize(recipe.Initialization, recipe.Activation);
    }

    /// <summary>First-layer weights [filters, 3, rows, columns]; they act on ink, so their sign is that of darkness.</summary>
    public Tensor Filters => filters.weight;

    public override IEnumerable<LoggedPicture> Pictures => [FilterPicture.Of("filters", Filters)];

    /// <summary>
    /// Logits [B, classes] of pictures [B, H, W, 3]. Outside training the mean over each picture and its mirror
    /// image, as a class does not depend on left and right (Krizhevsky et al. 2012).
    /// </summary>
    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        var pixels = features[0];
        return training ? Logits(pixels) : (Logits(pixels) + Logits(pixels.flip([WidthAxis]))) / 2;
    }

    /// <summary>What each layer makes of pictures [B, H, W, 3], from the first to the last, [B, channels, h, w].</summary>
    public IEnumerable<(string Name, Tensor Maps)> Layers(Tensor pixels)
    {
        var maps = activation.call(normalization.Normalize(PlaceByPlace.Order(filters.call(Ink.FromPixels(pixels)))));
        yield return ("first layer", maps);
        foreach (var (index, block) in blocks.Index())
        {
            maps = block.call(maps);
            yield return ($"block {index + 1}", maps);
        }
    }

    /// <summary>Logits [B, classes] of the last layer's maps [B, channels, h, w].</summary>
    public Tensor LogitsOf(Tensor maps) => output.call(dropout.call(maps.mean([2, 3])));

    private Tensor Logits(Tensor pixels) => LogitsOf(Layers(pixels).Last().Maps);
}
