using static TorchSharp.torch;

namespace Telar.Learning.Tasks;

/// <summary>
/// Several ways to show the same rows to a trained classifier, none of which changes a class. Implement as a record: its
/// properties enter the fingerprint.
/// </summary>
public interface IViews
{
    string Name { get; }

    /// <param name="features">Of a batch, as in training.</param>
    /// <returns>The batch once for each view.</returns>
    IEnumerable<IReadOnlyList<Tensor>> Show(IReadOnlyList<Tensor> features);
}
