using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Safetensors;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Deployment;

[Collection(TorchTests.Name)]
public sealed class FormerNamesTests
{
    [Fact]
    public void A_network_reads_a_state_whose_layers_have_the_former_names()
    {
        using var scope = NewDisposeScope();
        using var kept = Network();
        using var read = Network();
        var state = kept.state_dict().ToDictionary(tensor => Former(tensor.Key), tensor => tensor.Value);
        Assert.Contains("blocks.0.body.convolution1.weight", state.Keys);
        Assert.Contains("blocks.0.shortcut.normalization.running_mean", state.Keys);

        var bytes = SafetensorsFile.ToBytes(new SafetensorsContent(state, new Dictionary<string, string>()));
        read.FromBytes(FormerNames.Renew(bytes, "former"));

        Assert.Equal(kept.ToBytes(), read.ToBytes());
    }

    [Fact]
    public void A_state_of_today_stays_as_it_is()
    {
        using var network = Network();
        var bytes = network.ToBytes();
        Assert.Equal(bytes, FormerNames.Renew(bytes, "today"));
    }

    private static Classifier Network() =>
        new ConvolutionRecipe { Stem = 4, Widths = [4, 8] }.Create(new TaskShape([new FeatureShape(16, 16, 3)], 2), path => path);

    private static string Former(string name) => name
        .Replace(".shortcutNormalization.", ".shortcut.normalization.", StringComparison.Ordinal)
        .Replace(".shortcut.weight", ".shortcut.convolution.weight", StringComparison.Ordinal)
        .Replace("convolution1.", "body.convolution1.", StringComparison.Ordinal)
        .Replace("normalization1.", "body.normalization1.", StringComparison.Ordinal)
        .Replace("convolution2.", "body.convolution2.", StringComparison.Ordinal)
        .Replace("normalization2.", "body.normalization2.", StringComparison.Ordinal);
}
