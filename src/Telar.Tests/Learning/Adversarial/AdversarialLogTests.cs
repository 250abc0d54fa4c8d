using Telar.Learning.Adversarial;
using Telar.Learning.Generation;
using Tensorboard;
using static Tensorboard.Summary.Types.Value;

namespace Telar.Tests.Learning.Adversarial;

[Collection(TorchTests.Name)]
public sealed class AdversarialLogTests
{
    [Fact]
    public void Weights_are_logged_before_and_after_and_drawings_at_each_milestone()
    {
        using var training = new AdversarialTraining();
        var result = training.Run();
        var unit = new AdversarialUnit("squares", "seed-4", new SmallPictogramTask("unread.parquet", Square: 2), AdversarialTraining.Recipe, 4);

        var events = AdversarialLog.Events(unit, 2, result);

        Assert.Equal(Enumerable.Range(0, 7).Select(epoch => (double)epoch), events.Select(entry => entry.WallTime));
        Assert.Equal([0, 3, 3, 3, 3, 3, 3], events.Select(entry => Tags(entry, ValueOneofCase.SimpleValue).Count));
        Assert.Equal([0, 1, 2, 4, 6], events.Index().Where(entry => Tags(entry.Item, ValueOneofCase.Image).Count == 1).Select(entry => entry.Index));
        Assert.Equal((4 * 8, 2 * 8), (events[0].Summary.Value[^1].Image.Width, events[0].Summary.Value[^1].Image.Height));

        var (before, after) = (Tags(events[0], ValueOneofCase.Histo), Tags(events[^1], ValueOneofCase.Histo));
        Assert.Equal(before, after);
        Assert.Contains(before, tag => tag.StartsWith("generator/", StringComparison.Ordinal));
        Assert.Contains(before, tag => tag.StartsWith("discriminator/", StringComparison.Ordinal));
        Assert.All(events.Skip(1).SkipLast(1), entry => Assert.Empty(Tags(entry, ValueOneofCase.Histo)));
        Assert.All(before, tag => Assert.NotEqual(Spread(events[0], tag), Spread(events[^1], tag)));
    }

    private static List<string> Tags(Event entry, ValueOneofCase kind) =>
        [.. entry.Summary.Value.Where(value => value.ValueCase == kind).Select(value => value.Tag)];

    private static double Spread(Event entry, string tag) =>
        entry.Summary.Value.Single(value => value.Tag == tag).Histo.SumSquares;
}
