using Telar.Data.Parquet;
using Telar.Learning.Baselines;
using Telar.Learning.Languages;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Places;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using TorchSharp;

namespace Telar.Tests.Learning.Leaks;

/// <summary>
/// Labels of the real tables dealt to the rows anew: whatever is learned from them, test rows are guessed no better
/// than by chance. For comparison, the true labels are.
/// </summary>
[Collection(TorchTests.Name)]
public sealed class ShuffledLabelTests : IClassFixture<RealTables>, IDisposable
{
    // By the normal limit of the agreement (Hoeffding 1951), chance goes beyond it once in 30,000 deals.
    internal const double MostExcess = 4;
    private const int EveryPlace = 4;

    private readonly RealTables tables;
    private readonly TemporaryFolder folder = new();

    public ShuffledLabelTests(RealTables tables)
    {
        this.tables = tables;
        // As in a worker; two threads wait for each other long on a busy machine.
        torch.set_num_threads(1);
    }

    public static TheoryData<Baseline> PlaceBaselines =>
    [
        new LinearBaseline(new PlaceVectors(), 1e-4),
        new NearestNeighbourBaseline(new PlaceCoordinates(), 1, 5),
    ];

    public static TheoryData<Baseline> LanguageBaselines =>
    [
        new NaiveBayesBaseline(0.01, 0.1),
        new LinearBaseline(new SubwordVectors(200), 1e-4),
        new NearestNeighbourBaseline(new SubwordVectors(200), 1, 5),
    ];

    [Theory]
    [MemberData(nameof(PlaceBaselines))]
    public void Baselines_of_places(Baseline baseline)
    {
        Assert.InRange(Excess(baseline, Places(isShuffled: true)), double.MinValue, MostExcess);
        Assert.InRange(Excess(baseline, Places(isShuffled: false)), 5 * MostExcess, double.MaxValue);
    }

    [Theory]
    [MemberData(nameof(LanguageBaselines))]
    public void Baselines_of_languages(Baseline baseline)
    {
        Assert.InRange(Excess(baseline, Windows(isShuffled: true)), double.MinValue, MostExcess);
        Assert.InRange(Excess(baseline, Windows(isShuffled: false)), 5 * MostExcess, double.MaxValue);
    }

    [Fact]
    public void The_perceptron_of_places()
    {
        Assert.InRange(ExcessOfPerceptron(Places(isShuffled: true)), double.MinValue, MostExcess);
        Assert.InRange(ExcessOfPerceptron(Places(isShuffled: false)), 5 * MostExcess, double.MaxValue);
    }

    [Fact]
    public void A_recurrent_network_of_languages()
    {
        Assert.InRange(ExcessOfRecurrentNetwork(Windows(isShuffled: true)), double.MinValue, MostExcess);
        Assert.InRange(ExcessOfRecurrentNetwork(Windows(isShuffled: false)), 5 * MostExcess, double.MaxValue);
    }

    public void Dispose() => folder.Dispose();

    private double Excess(Baseline baseline, ClassificationTask task)
    {
        var run = baseline.Run(task, path => folder[path]);
        return ChanceAgreement.Excess(run.Truth, run.Predicted);
    }

    private double ExcessOfPerceptron(PlacesTask task) => ExcessOf(
        task,
        new PerceptronRecipe { Widths = [64], Frequencies = 32, FrequencyScale = 3 },
        new TrainingOptions { Epochs = 6, BatchSize = 64, Optimizer = OptimizerKind.AdamW, LearningRate = 1e-2 });

    private double ExcessOfRecurrentNetwork(LanguageTask task) => ExcessOf(
        task,
        new RecurrentRecipe { WordSize = 16, SubwordSize = 16, Units = 16, Bidirectional = false },
        new TrainingOptions { Epochs = 3, BatchSize = 64, Optimizer = OptimizerKind.AdamW, LearningRate = 1e-2 });

    private double ExcessOf(ClassificationTask task, ModelRecipe model, TrainingOptions training) =>
        NetworkExcess.Of(new Recipe("tiny", model, training), task, path => folder[path]);

    /// <summary>Some of the places, their regions dealt anew.</summary>
    private PlacesTask Places(bool isShuffled)
    {
        var table = tables.Places;
        T[] Some<T>(IEnumerable<T> column) => [.. column.Where((_, row) => row % EveryPlace == 0)];
        ParquetColumn Number<T>(string name)
            where T : struct => ParquetColumn.Of(name, Some(table.Values<T>(name)));

        ParquetTable.Write(
            folder["places.parquet"],
            Number<long>("id"),
            Number<double>("latitude"),
            Number<double>("longitude"),
            ParquetColumn.Of("elevation", Some(table.Optional<double>("elevation"))),
            Number<double>("dem"),
            Number<double>("population"),
            ParquetColumn.Of("feature", Some(table.Text("feature"))),
            ParquetColumn.Of("region", Deal(Some(table.Text("region")), isShuffled)),
            ParquetColumn.Of("split", Some(table.Text("split"))),
            Number<int>("fold"));
        return new PlacesTask("places.parquet");
    }

    /// <summary>All windows of the long band, their languages dealt anew.</summary>
    private LanguageTask Windows(bool isShuffled)
    {
        var table = tables.Windows;
        var isLong = table.Text("band").Select(band => band == "long").ToList();
        T[] Long<T>(IEnumerable<T> column) => [.. column.Where((_, row) => isLong[row])];

        ParquetTable.Write(
            folder["windows.parquet"],
            ParquetColumn.Of("id", Long(table.Text("id"))),
            ParquetColumn.Of("language", Deal(Long(table.Text("language")), isShuffled)),
            ParquetColumn.Of("band", Long(table.Text("band"))),
            ParquetColumn.Of("text", Long(table.Text("text"))),
            ParquetColumn.Of("split", Long(table.Text("split"))),
            ParquetColumn.Of("fold", Long(table.Values<int>("fold"))));
        return new LanguageTask("windows.parquet", "long");
    }

    /// <summary>The labels in another order.</summary>
    internal static string[] Deal(string[] labels, bool isShuffled)
    {
        if (isShuffled)
            new Random(11).Shuffle(labels);
        return labels;
    }
}
