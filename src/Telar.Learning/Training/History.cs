using System.Globalization;
using System.Text;

namespace Telar.Learning.Training;

/// <summary>The learning curve as CSV.</summary>
public static class History
{
    public const string FileName = "history.csv";

    private const string Header =
        "epoch,step,learning_rate,train_loss,train_accuracy,validation_loss,validation_accuracy,validation_macro_f1";

    public static string ToCsv(IEnumerable<EpochRecord> epochs)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var epoch in epochs)
            text.Append(CultureInfo.InvariantCulture, $"{epoch.Epoch},{epoch.Step},{epoch.LearningRate:R},")
                .Append(CultureInfo.InvariantCulture, $"{epoch.TrainLoss:R},{epoch.TrainAccuracy:R},")
                .Append(CultureInfo.InvariantCulture, $"{epoch.ValidationLoss:R},{epoch.ValidationAccuracy:R},")
                .Append(CultureInfo.InvariantCulture, $"{epoch.ValidationMacroF1:R}\n");
        return text.ToString();
    }

    /// <summary>What <see cref="ToCsv"/> has written.</summary>
    public static IReadOnlyList<EpochRecord> Read(string path) => [.. File.ReadLines(path).Skip(1).Select(Parse)];

    private static EpochRecord Parse(string line)
    {
        var cells = line.Split(',');
        double Number(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);

        return new EpochRecord(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            long.Parse(cells[1], CultureInfo.InvariantCulture),
            Number(2),
            Number(3),
            Number(4),
            Number(5),
            Number(6),
            Number(7));
    }
}
