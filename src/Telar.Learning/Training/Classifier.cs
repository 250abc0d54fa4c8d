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

    /// <summary>The state (weights and buffers) as bytes; equal states give equal bytes.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        save(stream);
        return stream.ToArray();
    }

    /// <summary>Takes over a state that <see cref="ToBytes"/> has given.</summary>
    public void FromBytes(byte[] state)
    {
        using var stream = new MemoryStream(state);
        load(stream);
    }
}
