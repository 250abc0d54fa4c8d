using Telar.Engine;
using Telar.Learning.Convolution;
using Telar.Learning.Safetensors;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>The part of an autoencoder's file that a classifier starts from.</summary>
internal static class AutoencoderFile
{
    private const string Encoder = "encoder.";

    // Of the classifier that encodes; an autoencoder never trains it.
    private const string OutputLayer = "output.";

    /// <summary>Gives a classifier the layers that encode; its output layer stays as it is.</summary>
    /// <exception cref="TelarException">The file is damaged, or its encoder of another architecture.</exception>
    public static void LoadEncoder(ConvolutionClassifier classifier, string path)
    {
        using var scope = NewDisposeScope();
        using var saved = SafetensorsFile.Read(path);
        var layers = classifier.state_dict()
            .Where(entry => !entry.Key.StartsWith(OutputLayer, StringComparison.Ordinal))
            .ToDictionary(entry => Encoder + entry.Key, entry => entry.Value);
        Fill(layers, saved.Tensors, path);
    }

    private static void Fill(
        IReadOnlyDictionary<string, Tensor> state, IReadOnlyDictionary<string, Tensor> saved, string path)
    {
        using var free = no_grad();
        if (state.Keys.FirstOrDefault(name => !Fits(name)) is { } odd)
            throw new TelarException(
                $"tensor {odd} is missing or of another shape", path, "make the recipes of autoencoder and classifier agree");

        foreach (var (name, tensor) in state)
            tensor.copy_(saved[name]);

        bool Fits(string name) => saved.TryGetValue(name, out var found) && found.shape.SequenceEqual(state[name].shape);
    }
}
