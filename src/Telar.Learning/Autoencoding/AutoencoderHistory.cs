using System.Globalization;
using System.Text;

namespace Telar.Learning.Autoencoding;

/// <summary>The learning curve of an autoencoder as CSV.</summary>
internal static class AutoencoderHistory
{
    public const string FileName = "history.csv";

    public static string ToCsv(IEnumerable<AutoencoderEpoch> epochs)
    {
        var text = new StringBuilder("epoch,step,learning_rate,train_loss,validation_loss\n");
        foreach (var epoch in epochs)
            text.Append(CultureInfo.InvariantCulture, $"{epoch.Epoch},{epoch.Step},{epoch.LearningRate:R},")
                .Append(CultureInfo.InvariantCulture, $"{epoch.TrainLoss:R},{epoch.ValidationLoss:R}\n");
        return text.ToString();
    }
}
