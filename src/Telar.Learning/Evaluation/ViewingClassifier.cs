using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Evaluation;

/// <summary>A trained classifier whose logits are the mean over several views of each row (Krizhevsky et al. 2012).</summary>
internal sealed class ViewingClassifier : Classifier
{
    private readonly Classifier trained;
    private readonly IViews views;

    private ViewingClassifier(Classifier trained, IViews views)
        : base(nameof(ViewingClassifier))
    {
        (this.trained, this.views) = (trained, views);
        RegisterComponents();
    }

    /// <param name="trained">Is disposed with the result.</param>
    /// <param name="views">Null for the rows as they are.</param>
    public static Classifier Of(Classifier trained, IViews? views) => views is null ? trained : new ViewingClassifier(trained, views);

    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        // Torch reads the stacked tensors after the last use that the collector sees.
        using var scope = NewDisposeScope();
        var logits = views.Show(features).Select(Logits).ToList();
        return stack(logits, 0).mean([0]).MoveToOuterDisposeScope();
    }

    /// <summary>Lets go of what the network computes in between before it looks at the next view.</summary>
    private Tensor Logits(IReadOnlyList<Tensor> view)
    {
        using var scope = NewDisposeScope();
        return trained.call(view).MoveToOuterDisposeScope();
    }
}
