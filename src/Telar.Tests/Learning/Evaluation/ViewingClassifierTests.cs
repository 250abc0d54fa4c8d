using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Evaluation;

[Collection(TorchTests.Name)]
public sealed class ViewingClassifierTests
{
    private static readonly TaskShape Shape = new([new FeatureShape(2)], 3);

    [Fact]
    public void Logits_are_the_mean_over_the_views()
    {
        using var scope = NewDisposeScope();
        using var network = new SmallModel().Create(Shape, path => path);
        using var viewing = ViewingClassifier.Of(network, new Opposites());
        viewing.eval();
        var rows = tensor(new[,] { { 1f, 2f }, { -3f, 0.5f } });

        var expected = (network.call([rows]) + network.call([-rows])) / 2;

        Assert.True(viewing.call([rows]).allclose(expected));
    }

    [Fact]
    public void Without_views_the_classifier_stays_what_it_is()
    {
        using var network = new SmallModel().Create(Shape, path => path);

        Assert.Same(network, ViewingClassifier.Of(network, views: null));
    }

    private sealed record Opposites : IViews
    {
        public string Name => "opposites";

        public IEnumerable<IReadOnlyList<Tensor>> Show(IReadOnlyList<Tensor> features) => [features, [-features[0]]];
    }
}
