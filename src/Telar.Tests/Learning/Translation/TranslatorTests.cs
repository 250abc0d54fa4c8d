using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Learning.Translation;
using Telar.Tests.Data;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Translation;

/// <summary>A small language in which every word has one translation, word for word.</summary>
[Collection(TorchTests.Name)]
public sealed class TranslatorTests : IDisposable
{
    private const string Sentences = "sentences.parquet";

    private static readonly ResultsLayout Results = new("results/study");
    private static readonly string[] Spanish = ["casa", "sol", "agua", "perro", "tierra"];
    private static readonly string[] Kiche = ["ja", "q'ij", "ja'", "tz'i'", "ulew"];
    private static readonly TranslationTask Toy = new(Sentences, "quc") { Joins = 30 };

    private readonly TemporaryFolder folder = new();

    public TranslatorTests() => WriteSentences();

    [Fact]
    public void Rows_are_the_pieces_of_a_translation_and_its_end()
    {
        var pairs = Toy.Pairs(path => folder[path], Partition.Split);
        var encoder = Toy.EncoderOf(pairs);
        var pair = pairs[Part.Test].First();
        using var rows = encoder.Encode([pair]);

        var said = rows.Examples.Labels.data<long>().ToArray();
        Assert.Equal(encoder.EdgeIndex, said[^1]);
        Assert.Equal(pair.Text, encoder.Text(said));
        Assert.Equal(Enumerable.Range(1, said.Length).Select(place => $"{pair.Id}/{place}"), rows.Ids);
        // Before each piece stand the edge and the pieces before it.
        Assert.Equal([encoder.EdgeIndex, .. said[..^1]], rows.Examples.Features[1][said.Length - 1].data<long>().ToArray());
        Assert.Equal([encoder.EdgeIndex, .. new long[said.Length - 1]], rows.Examples.Features[1][0].data<long>().ToArray());
    }

    [Fact]
    public void What_is_said_depends_on_the_training_sentences_alone()
    {
        var labels = Toy.Load(path => folder[path], Partition.Split).Labels;
        WriteSentences(test: "xxqq zzkk");
        Assert.Equal(labels, Toy.Load(path => folder[path], Partition.Split).Labels);
    }

    [Fact]
    public async Task A_trained_network_translates_new_sentences_better_than_the_nearest_one()
    {
        var unit = new TrainingUnit("toy", "seed-1", Toy, RecipeChoice.Fixed(Recipe), Partition.Split, 1);
        await Run(new TrainStage(Results, unit));
        await Run(new TranslateStage(Results, "toy", "Toy", [unit]));

        var metrics = Json.Read<TranslationMetrics>(folder[Results.Metrics("toy")]);
        Assert.True(metrics.Network.ChrF.Mean > 0.9, $"{metrics.Network.ChrF.Mean}");
        Assert.True(metrics.OverNearest.Low > 0, $"{metrics.OverNearest}");
        Assert.True(metrics.Copy.ChrF.Mean < metrics.Nearest.ChrF.Mean, $"{metrics.Copy} {metrics.Nearest}");
        // Letters and joins of them, and the end; nothing that is unknown.
        var labels = Toy.Load(path => folder[path], Partition.Split).Labels;
        Assert.Equal(labels.Count(label => label is not "(padding)" and not "(unknown)"), metrics.Pieces);
        var translations = ParquetTable.Read(folder[Results.Predictions("toy")]);
        Assert.Equal(metrics.Rows.Test, translations.Rows);
        Assert.All(translations.Text("network"), text => Assert.Equal(text.Trim(), text));
    }

    [Fact]
    public void A_translation_that_does_not_end_is_cut()
    {
        using var scope = NewDisposeScope();
        var encoder = Toy.EncoderOf(Toy.Pairs(path => folder[path], Partition.Split));
        using var network = new TranslatorClassifier((TranslatorRecipe)Recipe.Model, encoder.Shape);
        using (no_grad())
            network.named_parameters().Single(weight => weight.name == "output.bias").parameter[encoder.EdgeIndex] = -1e6f;

        var text = Assert.Single(new GreedyTranslator(network, encoder).Translate(["casa sol"]));
        Assert.NotEmpty(text);
    }

    public void Dispose() => folder.Dispose();

    private static Recipe Recipe { get; } = new(
        "toy",
        new TranslatorRecipe { PieceSize = 32, Units = 32 },
        new TrainingOptions { Epochs = 10, BatchSize = 64, LearningRate = 1e-2 });

    /// <param name="test">The Spanish of a further test sentence, with itself as translation.</param>
    private void WriteSentences(string? test = null)
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 500).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(Spanish.Length)).ToArray())
            .DistinctBy(words => string.Join(' ', words))
            .Index()
            .Select(row => (
                Id: $"quc-{row.Index:D3}",
                Spanish: string.Join(' ', row.Item.Select(word => Spanish[word])),
                Text: string.Join(' ', row.Item.Select(word => Kiche[word])),
                Split: (row.Index % 10) switch { 0 => "test", 1 => "validation", _ => "train" }))
            .Concat(test is null ? [] : [("quc-more", test, test, "test")])
            .ToList();
        ParquetTable.Write(
            folder[Sentences],
            ParquetColumn.Of("id", [.. rows.Select(row => row.Id)]),
            ParquetColumn.Of("language", [.. rows.Select(_ => "quc")]),
            ParquetColumn.Of("text", [.. rows.Select(row => row.Text)]),
            ParquetColumn.Of("spanish", [.. rows.Select(row => row.Spanish)]),
            ParquetColumn.Of("split", [.. rows.Select(row => row.Split)]),
            ParquetColumn.Of("fold", rows.Select((_, index) => index % 5).ToArray()));
    }

    private Task Run(Stage stage) => stage.RunAsync(new FolderContext(folder), CancellationToken.None);
}
