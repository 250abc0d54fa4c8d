using Telar.Learning.TensorBoard;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>A network from the features of a batch to logits [B, classes].</summary>
public abstract class Classifier(string name) : nn.Module<IReadOnlyList<Tensor>, Tensor>(name)
{
    /// <summary>Trainable weights.</summary>
    public long Size => parameters().Where(weight => weight.requires_grad).Sum(weight => weight.numel());

    /// <summary>What of the network can be looked at, for the log of its training.</summary>
    public virtual IEnumerable<LoggedPicture> Pictures => [];
}
