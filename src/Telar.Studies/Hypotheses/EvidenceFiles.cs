using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Studies.Hypotheses;

/// <summary>Reads runs from their Parquet files, each file once.</summary>
/// <param name="input">The absolute path of a project-relative one.</param>
internal sealed class EvidenceFiles(Func<string, string> input)
{
    private readonly Dictionary<string, ParquetTable> tables = new(StringComparer.Ordinal);

    /// <exception cref="TelarException">A column is missing, there is no such row, or an id occurs twice.</exception>
    public PredictedRows Read(EvidenceRun run)
    {
        var table = TableOf(run.Path);
        var rows = Enumerable.Range(0, table.Rows);
        if (run.Protocol is { } protocol && table.Text("protocol") is var protocols)
            rows = rows.Where(row => protocols[row] == protocol);
        if (run.Seed is { } seed && table.Values<int>("seed") is var seeds)
            rows = rows.Where(row => seeds[row] == seed);

        var (ids, truth, predicted) = (table.Text("id"), table.Text("truth"), table.Text("predicted"));
        int[] sorted = [.. rows.OrderBy(row => ids[row], StringComparer.Ordinal)];
        if (sorted.Length == 0)
            throw new TelarException("there are no such rows", $"{run}", "name a protocol and seed that the file has");
        foreach (var (row, next) in sorted.Zip(sorted.Skip(1)))
            if (ids[row] == ids[next])
                throw new TelarException($"the id {ids[row]} occurs twice", $"{run}", "name protocol and seed where a file holds several");

        return new PredictedRows(
            run, [.. sorted.Select(row => ids[row])], [.. sorted.Select(row => truth[row])], [.. sorted.Select(row => predicted[row])]);
    }

    private ParquetTable TableOf(string path) =>
        tables.TryGetValue(path, out var table) ? table : tables[path] = ParquetTable.Read(input(path));
}
