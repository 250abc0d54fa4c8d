using System.Globalization;
using Telar.Engine;

namespace Telar.Reporting.Results;

/// <summary>One run's <c>history.csv</c>: a row an epoch.</summary>
public sealed class TrainingHistory
{
    private readonly Dictionary<string, double[]> columns = new(StringComparer.Ordinal);

    private TrainingHistory(int epochs) => Epochs = epochs;

    public int Epochs { get; }

    /// <summary>The values of a column, one an epoch, e.g. <c>validation_macro_f1</c>.</summary>
    public double[] this[string column] => columns[column];

    /// <exception cref="TelarException">A column is missing or a value is not a number; names the line.</exception>
    public static TrainingHistory Read(string path, params string[] wanted)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToArray();
        var header = lines.Length > 0 ? lines[0].Split(',') : [];
        var history = new TrainingHistory(Math.Max(0, lines.Length - 1));
        foreach (var name in wanted)
        {
            var column = Array.IndexOf(header, name);
            if (column < 0)
                throw Malformed(path, 1, $"has no column {name}");

            history.columns[name] = lines.Skip(1).Select((line, row) => Number(line, column, row + 2)).ToArray();
        }

        return history;

        double Number(string line, int column, int number) =>
            line.Split(',') is var cells && column < cells.Length
            && double.TryParse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw Malformed(path, number, $"has no number in column {header[column]}");
    }

    private static TelarException Malformed(string path, int line, string what) =>
        new($"The training history {what}", $"{Path.GetFileName(path)}, line {line}", "Run the Train target again.");
}
