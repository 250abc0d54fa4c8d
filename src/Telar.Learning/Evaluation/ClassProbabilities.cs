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

    /// <param name="path">The file.</param>
    /// <param name="tests">For each protocol its rows.</param>
    /// <exception cref="ArgumentException">The protocols have different classes, or in another order.</exception>
    public static void Write(string path, params IReadOnlyList<(string Protocol, ClassProbabilities Rows)> tests)
    {
        var labels = tests[0].Rows.Labels;
        if (!tests.All(test => test.Rows.Labels.SequenceEqual(labels)))
            throw new ArgumentException("test sets of one file have the same classes", nameof(tests));

        ParquetTable.Write(
            path,
            [
                ParquetColumn.Of("id", [.. tests.SelectMany(test => test.Rows.Ids)]),
                ParquetColumn.Of("protocol", [.. tests.SelectMany(test => test.Rows.Ids.Select(_ => test.Protocol))]),
                ParquetColumn.Of("truth", [.. tests.SelectMany(test => test.Rows.Truth)]),
                .. labels.Select((label, index) => ParquetColumn.Of(
                    Prefix + label, tests.SelectMany(test => test.Rows.Columns[index]).ToArray())),
            ]);
    }

    /// <summary>The rows of a file that belong to a protocol.</summary>
    public static ClassProbabilities Read(string path, string protocol)
    {
        var table = ParquetTable.Read(path);
        var protocols = table.Text("protocol");
        int[] rows = [.. Enumerable.Range(0, table.Rows).Where(row => protocols[row] == protocol)];
        T[] Of<T>(IReadOnlyList<T> values) => [.. rows.Select(row => values[row])];
        string[] columns = [.. table.Columns.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))];
        return new ClassProbabilities(
            Of(table.Text("id")),
            Of(table.Text("truth")),
            [.. columns.Select(name => name[Prefix.Length..])],
            [.. columns.Select(name => Of(table.Values<float>(name)))]);
    }
}
