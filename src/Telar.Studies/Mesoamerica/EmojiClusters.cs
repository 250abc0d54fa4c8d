using Telar.Data.Datasets.Pictograms;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// Drawings of one motif: an emoji in several styles, and emoji that differ in gender, age or presentation.
/// <c>1F3C3-200D-2640-FE0F/noto</c> belongs to <c>1F3C3</c>.
/// </summary>
public sealed record EmojiClusters : RowClusters
{
    public override string ClusterOf(string id) => PictogramGroups.Motif(id.Split('/')[0]);
}
