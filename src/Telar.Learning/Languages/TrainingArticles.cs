using Telar.Data.Parquet;
using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;

namespace Telar.Learning.Languages;

/// <summary>The whole training articles of all languages, without a word about which language each is in.</summary>
/// <param name="Table">The processed table of articles, project-relative.</param>
/// <param name="Partition">Which articles train.</param>
public sealed record TrainingArticles(string Table, Partition Partition) : TextSource
{
    public override IReadOnlyList<string> Inputs => [Table];

    public override IReadOnlyList<string> Read(Func<string, string> input)
    {
        var table = ParquetTable.Read(input(Table), "text", "split", "fold");
        var parts = table.Text("split").Zip(table.Values<int>("fold"), Partition.Of);
        return [.. table.Text("text").Zip(parts).Where(article => article.Second == Part.Train).Select(article => article.First)];
    }
}
