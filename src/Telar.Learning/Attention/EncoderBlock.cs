using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>
/// Attention, then two dense layers at each place, each with a short cut around it (Vaswani et al. 2017, section 3.1),
/// from states [P, D] to [P, D]. What they read is normalised before, not after, so that the gradients of the first steps
/// are well-behaved (Xiong et al. 2020).
/// </summary>
internal sealed class EncoderBlock : nn.Module<Tensor, PresentPlaces, Tensor>
{
    private readonly LayerNorm before;
    private readonly SelfAttention attention;
    private readonly LayerNorm between;
    private readonly Sequential dense;
    private readonly DropoutLayer dropout;

    public EncoderBlock(TransformerRecipe recipe)
        : base(nameof(EncoderBlock))
    {
        before = nn.LayerNorm(recipe.Size);
        attention = new SelfAttention(recipe.Size, recipe.Heads);
        between = nn.LayerNorm(recipe.Size);
        dense = nn.Sequential(
            ("hidden", new LinearLayer(recipe.Size, recipe.Hidden)),
            ("activation", nn.ReLU()),
            ("output", new LinearLayer(recipe.Hidden, recipe.Size)));
        dropout = new DropoutLayer(recipe.Dropout);
        RegisterComponents();
    }

    public override Tensor forward(Tensor states, PresentPlaces places)
    {
        var attended = states + dropout.call(attention.call(before.call(states), places));
        return attended + dropout.call(dense.call(between.call(attended)));
    }

    /// <summary>What each place takes from each other, [B, H, T, T].</summary>
    public Tensor Weights(Tensor states, PresentPlaces places) => attention.Weights(before.call(states), places);
}
