using Telar.Data.Parquet;
using Telar.Tests.Data;

namespace Telar.Tests.Studies.Hypotheses;

/// <summary>Predictions files with a chosen number of errors, in the shape of the real ones.</summary>
internal sealed class PredictionsSample(TemporaryFolder folder)
{
    private static readonly string[] Labels = ["a", "b", "c"];

    /// <summary>Rows of one run, as a baseline or a training unit writes them.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="errors">Rows that are wrong, spread evenly.</param>
    /// <param name="prefix">Of the ids: another one makes other rows.</param>
    /// <param name="shift">Which rows are wrong.</param>
    public string Unit(string path, int errors, string prefix = "row", int shift = 0)
    {
        var rows = Rows(errors, shift);
        Write(path, ParquetColumn.Of("id", [.. rows.Select(row => $"{prefix}-{row.Row}")]), Truth(rows), Predicted(rows));
        return path;
    }

    /// <summary>As <see cref="Unit"/>, but the first rows are the wrong ones.</summary>
    public string UnitWrongAtFirst(string path, int errors)
    {
        List<(int Row, bool Wrong)> rows = [.. Enumerable.Range(0, Count).Select(row => (row, row < errors))];
        Write(path, ParquetColumn.Of("id", [.. rows.Select(row => $"row-{row.Row}")]), Truth(rows), Predicted(rows));
        return path;
    }

    /// <summary>The predictions of an experiment: protocols and seeds one after the other; each seed is wrong in other rows.</summary>
    public string Experiment(string path, params (string Protocol, int Seed, int Errors)[] runs)
    {
        var all = runs.SelectMany(run => Rows(run.Errors, run.Seed).Select(row => (run, row))).ToList();
        Write(
            path,
            ParquetColumn.Of("id", [.. all.Select(row => $"row-{row.row.Row}")]),
            ParquetColumn.Of("protocol", [.. all.Select(row => row.run.Protocol)]),
            ParquetColumn.Of("seed", all.Select(row => row.run.Seed).ToArray()),
            Truth([.. all.Select(row => row.row)]),
            Predicted([.. all.Select(row => row.row)]));
        return path;
    }

    public const int Count = 500;

    private static List<(int Row, bool Wrong)> Rows(int errors, int shift) =>
        [.. Enumerable.Range(0, Count).Select(row => (row, Wrong: errors > 0 && (row + shift) * errors / Count != (row + shift + 1) * errors / Count))];

    private static ParquetColumn Truth(List<(int Row, bool Wrong)> rows) =>
        ParquetColumn.Of("truth", [.. rows.Select(row => Labels[row.Row % 3])]);

    private static ParquetColumn Predicted(List<(int Row, bool Wrong)> rows) =>
        ParquetColumn.Of("predicted", [.. rows.Select(row => Labels[(row.Row + (row.Wrong ? 1 : 0)) % 3])]);

    private void Write(string path, params ParquetColumn[] columns)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        ParquetTable.Write(folder[path], columns);
    }
}
