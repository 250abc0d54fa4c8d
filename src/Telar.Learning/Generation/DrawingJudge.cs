using MathNet.Numerics.Statistics;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>
/// Looks at drawings of generators beside held-out drawings, and beside training drawings: a generator that gave its
/// training drawings again, and nothing new, would be no worse than these.
/// </summary>
internal sealed class DrawingJudge : IDisposable
{
    private readonly TaskData data;
    private readonly PictureFeatures viewer;
    private readonly Rows training;
    private readonly Rows heldOut;
    private readonly HeldOutDrawings held;
    private readonly Tensor trainingDrawings;

    /// <param name="data">The training drawings, and the held-out ones as test rows.</param>
    /// <param name="viewer">Whose features and names count; disposed of with the judge.</param>
    public DrawingJudge(TaskData data, PictureFeatures viewer)
    {
        (this.data, this.viewer) = (data, viewer);
        (training, heldOut) = (data.Encode(Part.Train), data.Encode(Part.Test));
        held = new HeldOutDrawings(heldOut, viewer);
        using var like = held.Like(training.Examples.Labels);
        trainingDrawings = training.Examples.Features[0].index_select(0, like);
    }

    /// <summary>The classes' names.</summary>
    public IReadOnlyList<string> Labels => data.Labels;

    /// <summary>The classes that are to be drawn, those of the held-out drawings, int64 [N].</summary>
    public Tensor WantedLabels => heldOut.Examples.Labels;

    public RowCounts Rows
    {
        get
        {
            using var validation = data.Encode(Part.Validation);
            return new RowCounts(training.Ids.Count, validation.Ids.Count, heldOut.Ids.Count);
        }
    }

    /// <summary>The held-out drawings as the viewer names them.</summary>
    public NamedRows HeldOut() => Name("held-out", 0, heldOut.Examples.Features[0]);

    /// <param name="seed">Of the generator.</param>
    /// <param name="milestones">Epochs, the last one last.</param>
    /// <param name="draw">What it draws after an epoch, a drawing for each of <see cref="WantedLabels"/>.</param>
    public JudgedGenerator Judge(int seed, IReadOnlyList<int> milestones, Func<int, Tensor> draw)
    {
        var distances = milestones.Select(epoch => (epoch, Distance(draw(epoch)))).ToList();
        var last = draw(milestones[^1]);
        return new JudgedGenerator(
            distances,
            Name("named", seed, last),
            held.CoverageBy(last, viewer, Labels.Count),
            MedianDistance(last));
    }

    public FrechetScores Frechet(IReadOnlyList<JudgedGenerator> generators)
    {
        List<FrechetEpoch> epochs = [.. generators[0].Distances.Select((milestone, index) => new FrechetEpoch(
            milestone.Epoch, Spread.Of([.. generators.Select(one => one.Distances[index].Distance)])))];
        return new FrechetScores(held.Half, held.Floor, held.DistanceTo(trainingDrawings, viewer), epochs[^1].Distance, epochs);
    }

    public CoverageScores Coverage(IReadOnlyList<JudgedGenerator> generators)
    {
        var known = held.CoverageBy(trainingDrawings, viewer, Labels.Count);
        var support = heldOut.Examples.Labels.data<long>().ToArray().CountBy(label => (int)label).ToDictionary();
        return new CoverageScores(
            Generation.Coverage.Neighbours,
            Estimate.Of([.. generators.Select(one => one.Coverage.Average())]),
            known.Average(),
            [.. Labels.Select((label, index) => new ClassCoverage(
                label, generators.Average(one => one.Coverage[index]), known[index], support[index]))]);
    }

    public NearestScores Nearest(IReadOnlyList<JudgedGenerator> generators) =>
        new(Spread.Of([.. generators.Select(one => one.Nearest)]), MedianDistance(heldOut.Examples.Features[0]));

    /// <summary>Fréchet distance of drawings from held-out ones.</summary>
    /// <param name="drawings">One for each of <see cref="WantedLabels"/>.</param>
    public double Distance(Tensor drawings) => held.DistanceTo(drawings, viewer);

    /// <summary>For each drawing the nearest training drawing, pixels of the same shape.</summary>
    public Tensor NearestTo(Tensor drawings)
    {
        using var rows = tensor(NearestDrawings.Of(drawings, training.Examples.Features[0]).Select(nearest => nearest.Row).ToArray());
        return training.Examples.Features[0].index_select(0, rows);
    }

    /// <summary>Drawings as the viewer names them.</summary>
    /// <param name="protocol">What the rows are called.</param>
    /// <param name="seed">Of the generator.</param>
    /// <param name="drawings">One for each of <see cref="WantedLabels"/>.</param>
    public NamedRows Name(string protocol, int seed, Tensor drawings)
    {
        var names = viewer.Name(drawings);
        return new NamedRows(protocol, seed, heldOut.Ids, new Predictions(
            [.. WantedLabels.data<long>().Select(label => (int)label)],
            [.. names.Select(name => name.Label)],
            [.. names.Select(name => name.Confidence)],
            double.NaN));
    }

    public void Dispose()
    {
        trainingDrawings.Dispose();
        training.Dispose();
        heldOut.Dispose();
        viewer.Dispose();
    }

    private double MedianDistance(Tensor drawings) =>
        NearestDrawings.Of(drawings, training.Examples.Features[0]).Select(nearest => (double)nearest.Distance).Median();
}
