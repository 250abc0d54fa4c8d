using Telar.Data.Parquet;

namespace Telar.Learning.Evaluation;

/// <summary>
/// The probability of each class for each row. As Parquet: <c>id</c>, <c>protocol</c>, <c>truth</c> and, for each
/// class in order, a float32 column <c>p:&lt;label&gt;</c>.
/// </summary>
/// <param name="Ids">One a row.</param>
/// <param name="Truth">The row's class by name.</param>
/// <param name="Labels">The classes' names.</param>
/// <param name="Columns">For each class its probability in each row.</param>
public sealed record ClassProbabilities(
    IReadOnlyList<string> Ids, IReadOnlyList<string> Truth, IReadOnlyList<string> Labels, IReadOnlyList<float[]> Columns)
{
    private const string Prefix = "p:";

    public void Write(string path, string protocol) => ParquetTable.Write(
        path,
        [
            ParquetColumn.Of("id", [.. Ids]),
            ParquetColumn.Of("protocol", [.. Ids.Select(_ => protocol)]),
            ParquetColumn.Of("truth", [.. Truth]),
            .. Labels.Zip(Columns, (label, values) => ParquetColumn.Of(Prefix + label, values)),
        ]);

    public static ClassProbabilities Read(string path)
    {
        var table = ParquetTable.Read(path);
        string[] columns = [.. table.Columns.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))];
        return new ClassProbabilities(
            table.Text("id"),
            table.Text("truth"),
            [.. columns.Select(name => name[Prefix.Length..])],
            [.. columns.Select(table.Values<float>)]);
    }
}
