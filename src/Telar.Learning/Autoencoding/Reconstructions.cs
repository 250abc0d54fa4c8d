using Telar.Learning.Convolution;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>A trained autoencoder beside principal components of the same training drawings.</summary>
internal sealed class Reconstructions : IDisposable
{
    private readonly Autoencoder autoencoder;
    private readonly AutoencoderRecipe recipe;
    private readonly Rows train;
    private readonly Tensor mean;
    private readonly PrincipalSubspace components;

    /// <param name="autoencoder">In evaluation mode.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="train">The rows that it has learned from.</param>
    public Reconstructions(Autoencoder autoencoder, AutoencoderRecipe recipe, Rows train)
    {
        (this.autoencoder, this.recipe, this.train) = (autoencoder, recipe, train);
        using var scope = NewDisposeScope();
        var ink = InkOf(train);
        mean = ink.mean([0], keepdim: true).DetachFromDisposeScope();
        components = PrincipalSubspace.Of(ink.flatten(1), recipe.Code);
    }

    public ReconstructionErrors ErrorsOf(Rows rows)
    {
        var pixels = rows.Examples.Features[0];
        return new ReconstructionErrors(
            Reconstruction.Error(pixels, _ => mean),
            Reconstruction.Error(pixels, ByComponents),
            Reconstruction.Error(pixels, autoencoder.call),
            // Both see the same corruption.
            FromCorrupted(corrupted => corrupted),
            FromCorrupted(autoencoder.call));

        double FromCorrupted(Func<Tensor, Tensor> reconstruct)
        {
            var before = get_rng_state();
            var error = Reconstruction.Error(pixels, ink => reconstruct(recipe.Corruption.Apply(ink)));
            set_rng_state(before);
            return error;
        }
    }

    public NearestAgreement NearestOf(Rows rows)
    {
        return new NearestAgreement(
            Agreement(all => components.Project(InkOf(all).flatten(1))),
            Agreement(CodesOf));

        double Agreement(Func<Rows, Tensor> vectors)
        {
            using var scope = NewDisposeScope();
            var nearest = cdist(vectors(rows), vectors(train)).argmin(1);
            var called = train.Examples.Labels.index_select(0, nearest);
            return called.eq(rows.Examples.Labels).to(ScalarType.Float64).mean().item<double>();
        }
    }

    /// <summary>Codes [N, length].</summary>
    public Tensor CodesOf(Rows rows) => autoencoder.CodesOf(rows.Examples.Features[0]);

    /// <param name="shown">Rows by name.</param>
    /// <param name="rows">That hold them.</param>
    /// <param name="steps">Pictures from one drawing of a pair to the other, both included.</param>
    public DrawingSheet Show(ShownDrawings shown, Rows rows, int steps)
    {
        using var scope = NewDisposeScope();
        var sheet = new DrawingSheet();
        var ink = Find(shown.Drawings);
        var corrupted = recipe.Corruption.Apply(ink);
        sheet.Add("drawing", ink);
        sheet.Add("components", ByComponents(ink));
        sheet.Add("autoencoder", autoencoder.call(ink));
        sheet.Add("corrupted", corrupted);
        sheet.Add("restored", autoencoder.call(corrupted));
        var share = linspace(0, 1, steps).unsqueeze(1);
        foreach (var pair in shown.Pairs)
        {
            var ends = autoencoder.Encode(Find([pair.From, pair.To]));
            sheet.Add("between codes", autoencoder.Decode(lerp(ends.narrow(0, 0, 1), ends.narrow(0, 1, 1), share)));
        }

        return sheet;

        Tensor Find(IReadOnlyList<string> ids)
        {
            var places = ids.Select(id => (long)TestRows.Find(rows, id, nameof(ReconstructStage))).ToArray();
            return Ink.FromPixels(rows.Examples.Features[0].index_select(0, tensor(places)));
        }
    }

    public void Dispose()
    {
        mean.Dispose();
        components.Dispose();
    }

    // What no ink can be is cut off, as the autoencoder cannot make it either.
    private Tensor ByComponents(Tensor ink) =>
        components.Expand(components.Project(ink.flatten(1))).clamp(0, 1).view(ink.shape);

    private static Tensor InkOf(Rows rows) => Ink.FromPixels(rows.Examples.Features[0]);
}
