using System.Globalization;
using System.Text;
using Telar.Learning.TensorBoard;
using Tensorboard;

namespace Telar.Learning.Adversarial;

/// <summary>The course of an adversarial training, as CSV and as events.</summary>
internal static class AdversarialLog
{
    public static string ToCsv(IEnumerable<AdversarialEpoch> epochs)
    {
        var text = new StringBuilder("epoch,step,discriminator_loss,generator_loss,real_score\n");
        foreach (var epoch in epochs)
            text.Append(CultureInfo.InvariantCulture, $"{epoch.Epoch},{epoch.Step},{epoch.DiscriminatorLoss:R},")
                .Append(CultureInfo.InvariantCulture, $"{epoch.GeneratorLoss:R},{epoch.RealScore:R}\n");
        return text.ToString();
    }

    public static IReadOnlyList<Event> Events(IEnumerable<AdversarialEpoch> epochs) => [.. epochs.Select(EventOf)];

    private static Event EventOf(AdversarialEpoch epoch)
    {
        var entry = new Event { WallTime = epoch.Epoch, Step = epoch.Step, Summary = new() };
        entry.Summary.Value.Add(SummaryValues.Scalar("loss/discriminator", epoch.DiscriminatorLoss));
        entry.Summary.Value.Add(SummaryValues.Scalar("loss/generator", epoch.GeneratorLoss));
        entry.Summary.Value.Add(SummaryValues.Scalar("score/real", epoch.RealScore));
        return entry;
    }
}
