using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies.Mesoamerica;

public sealed class RowClustersTests
{
    [Theory]
    [InlineData("1F99C/noto", "1F99C")]
    [InlineData("1F3C3-200D-2640-FE0F/twemoji", "1F3C3")]
    [InlineData("1F468-200D-1F680/fluent", "1F9D1-1F680")]
    public void Drawings_of_a_motif_are_one(string id, string cluster) => Assert.Equal(cluster, new EmojiClusters().ClusterOf(id));

    [Theory]
    [InlineData("spa-07-long-012", "spa-07")]
    [InlineData("quc-30-short-101", "quc-30")]
    public void Windows_of_an_article_are_one(string id, string cluster) => Assert.Equal(cluster, new ArticleClusters().ClusterOf(id));
}
