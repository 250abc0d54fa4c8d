using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>
/// The hinge form of the adversarial loss (Lim and Ye 2017; Miyato et al. 2018): a score that is right by more than one
/// moves nothing.
/// </summary>
internal static class HingeLoss
{
    /// <summary>What the discriminator minimises.</summary>
    /// <param name="real">Its scores of real drawings.</param>
    /// <param name="drawn">Its scores of generated drawings.</param>
    public static Tensor OfDiscriminator(Tensor real, Tensor drawn) =>
        nn.functional.relu(1 - real).mean() + nn.functional.relu(1 + drawn).mean();

    /// <summary>What the generator minimises.</summary>
    /// <param name="drawn">The discriminator's scores of its drawings.</param>
    public static Tensor OfGenerator(Tensor drawn) => -drawn.mean();
}
