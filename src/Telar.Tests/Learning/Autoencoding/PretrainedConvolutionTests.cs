using Telar.Engine;
using Telar.Learning.Autoencoding;
using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

[Collection(TorchTests.Name)]
public sealed class PretrainedConvolutionTests : IDisposable
{
    private const string File = "autoencoder.safetensors";

    private readonly TemporaryFolder folder = new();

    private static ConvolutionRecipe Network => SmallAutoencoder.Recipe.Encoder;

    [Fact]
    public void A_classifier_starts_from_the_encoder_and_from_the_output_layer_of_one_from_scratch()
    {
        using var scope = NewDisposeScope();
        using var autoencoder = Saved(seed: 1);
        manual_seed(2);
        using var pretrained = new PretrainedConvolutionRecipe(Network, File).Create(SmallAutoencoder.Shape, path => folder[path]);
        manual_seed(2);
        using var scratch = Network.Create(SmallAutoencoder.Shape, path => folder[path]);

        var encoder = autoencoder.state_dict();
        foreach (var (name, tensor) in pretrained.state_dict())
        {
            var expected = name.StartsWith("output.", StringComparison.Ordinal) ? scratch.state_dict()[name] : encoder[$"encoder.{name}"];
            Assert.Equal(expected.bytes.ToArray(), tensor.bytes.ToArray());
        }

        Assert.NotEqual(scratch.state_dict()["filters.weight"].bytes.ToArray(), pretrained.state_dict()["filters.weight"].bytes.ToArray());
    }

    [Fact]
    public void An_autoencoder_is_read_back_whole()
    {
        using var scope = NewDisposeScope();
        using var saved = Saved(seed: 1);
        manual_seed(3);
        using var read = new Autoencoder(SmallAutoencoder.Recipe, SmallAutoencoder.Shape);
        NetworkState.Load(read, folder[File]);

        saved.eval();
        read.eval();
        var ink = rand(2, 3, SmallAutoencoder.Size, SmallAutoencoder.Size);
        Assert.Equal(saved.call(ink).data<float>().ToArray(), read.call(ink).data<float>().ToArray());
        Assert.Equal(ink.shape, read.call(ink).shape);
        Assert.Equal([2, SmallAutoencoder.Recipe.Code], read.Encode(ink).shape);
    }

    [Fact]
    public void Another_architecture_is_an_error_that_names_the_tensor()
    {
        using var autoencoder = Saved(seed: 1);
        var wider = new PretrainedConvolutionRecipe(Network with { Stem = 8 }, File);
        var error = Assert.Throws<TelarException>(() => wider.Create(SmallAutoencoder.Shape, path => folder[path]));
        Assert.Contains("encoder.filters.weight", error.What);
        Assert.Equal(folder[File], error.Where);
    }

    public void Dispose() => folder.Dispose();

    private Autoencoder Saved(int seed)
    {
        manual_seed(seed);
        var autoencoder = new Autoencoder(SmallAutoencoder.Recipe, SmallAutoencoder.Shape);
        NetworkState.Save(autoencoder, folder[File]);
        return autoencoder;
    }
}
