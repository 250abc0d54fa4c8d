using System.Globalization;
using System.Text;
using Telar.Learning.Convolution;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using static TorchSharp.torch;
using Event = Tensorboard.Event;
using Value = Tensorboard.Summary.Types.Value;

namespace Telar.Learning.Adversarial;

/// <summary>
/// The course of an adversarial training, as CSV and as events: scalars of every epoch; histograms of both networks' weights
/// before the first step and after the last; drawings of the averaged generator after each milestone.
/// </summary>
internal static class AdversarialLog
{
    private const int DrawingsPerClass = 4;

    public static string ToCsv(IEnumerable<AdversarialEpoch> epochs)
    {
        var text = new StringBuilder("epoch,step,discriminator_loss,generator_loss,real_score\n");
        foreach (var epoch in epochs)
            text.Append(CultureInfo.InvariantCulture, $"{epoch.Epoch},{epoch.Step},{epoch.DiscriminatorLoss:R},")
                .Append(CultureInfo.InvariantCulture, $"{epoch.GeneratorLoss:R},{epoch.RealScore:R}\n");
        return text.ToString();
    }

    /// <param name="unit">What was trained.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="result">What it has left behind.</param>
    public static IReadOnlyList<Event> Events(AdversarialUnit unit, int classes, AdversarialResult result)
    {
        var pictures = result.Generators.ToDictionary(kept => kept.Epoch, kept => Drawings(unit, classes, kept.Generator));
        IEnumerable<Value> Values(AdversarialEpoch epoch) =>
        [
            .. Scalars(epoch),
            .. pictures.TryGetValue(epoch.Epoch, out var picture) ? [picture] : (Value[])[],
            .. epoch == result.History[^1] ? Trained(unit, classes, result) : [],
        ];
        return
        [
            EventAt(0, 0, Untrained(unit, classes).Append(pictures[0])),
            .. result.History.Select(epoch => EventAt(epoch.Epoch, epoch.Step, Values(epoch))),
        ];
    }

    private static Event EventAt(int epoch, long step, IEnumerable<Value> values)
    {
        var entry = new Event { WallTime = epoch, Step = step, Summary = new() };
        entry.Summary.Value.Add(values);
        return entry;
    }

    private static IEnumerable<Value> Scalars(AdversarialEpoch epoch) =>
    [
        SummaryValues.Scalar("loss/discriminator", epoch.DiscriminatorLoss),
        SummaryValues.Scalar("loss/generator", epoch.GeneratorLoss),
        SummaryValues.Scalar("score/real", epoch.RealScore),
    ];

    /// <summary>The networks as the training has begun with them: the seed draws the same weights again.</summary>
    private static IReadOnlyList<Value> Untrained(AdversarialUnit unit, int classes)
    {
        using var state = new AdversarialState(unit.Recipe, classes, unit.Seed);
        return Weights(state.Generator, state.Discriminator);
    }

    private static IReadOnlyList<Value> Trained(AdversarialUnit unit, int classes, AdversarialResult result)
    {
        using var generator = new Generator(unit.Recipe, classes);
        using var discriminator = new Discriminator(unit.Recipe, classes);
        generator.FromBytes(result.Generators[^1].Generator);
        discriminator.FromBytes(result.Discriminator);
        return Weights(generator, discriminator);
    }

    private static IReadOnlyList<Value> Weights(Generator generator, Discriminator discriminator) =>
        [.. TrainingLog.Weights("generator", generator), .. TrainingLog.Weights("discriminator", discriminator)];

    /// <summary>A row a class.</summary>
    private static Value Drawings(AdversarialUnit unit, int classes, byte[] generator)
    {
        using var scope = NewDisposeScope();
        using var artist = new Artist(unit.Recipe, classes, generator);
        var labels = arange(classes, ScalarType.Int64).repeat_interleave(DrawingsPerClass);
        return SummaryValues.Picture(DrawingGrid.Of("drawings", artist.Draw(labels, unit.Seed), DrawingsPerClass));
    }
}
