using System.Globalization;
using System.Text;

namespace Telar.Learning.Training;

/// <summary>The learning curve as CSV.</summary>
public static class History
{
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
}
