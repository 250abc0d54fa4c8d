using Telar.Data.Parquet;
using Telar.Learning.Tasks;

namespace Telar.Learning.Pictograms;

/// <summary>Tested on emoji that no training row shows, in any style.</summary>
public sealed record UnseenEmojiTask(string Table) : PictogramTask(Table)
{
    public override string Protocol => "emoji";

    protected override IReadOnlyList<string> SplitColumns => ["emoji_split", "emoji_fold"];

    protected override IReadOnlyList<Part?> Assign(ParquetTable table, Partition partition) =>
        [.. table.Text("emoji_split").Zip(table.Values<int>("emoji_fold"), (split, fold) => (Part?)partition.Of(split, fold))];
}
