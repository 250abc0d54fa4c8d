using System.Text.Json;
using FsCheck.Xunit;
using Telar.Data.Parquet;
using Telar.Learning.Languages;
using Telar.Learning.Places;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Leaks;

/// <summary>What is fitted to data stays as it is when rows that are not trained on become others.</summary>
[Collection(TorchTests.Name)]
public sealed class FittingLeakTests : IDisposable
{
    private const int Rows = 60;
    private static readonly string[] Letters = ["k'a", "lu", "xo", "tz'i", "wa", "nik", "ja"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Property(MaxTest = 20)]
    public void Scales_medians_and_codes_of_places(int seed, bool inFold) =>
        AssertUntouched(new PlacesTask("table.parquet"), WritePlaces, seed, inFold);

    [Property(MaxTest = 20)]
    public void Words_and_subwords_of_windows(int seed, bool inFold) =>
        AssertUntouched(new LanguageTask("table.parquet", "long"), WriteWindows, seed, inFold);

    [Property(MaxTest = 20)]
    public void Runs_of_letters_of_windows(int seed, bool inFold) =>
        AssertUntouched(new LetterTask("table.parquet", "long", LongestRun: 3, "main"), WriteWindows, seed, inFold);

    [Property(MaxTest = 20)]
    public void Weights_of_subwords(int seed)
    {
        // The same windows get the same vectors.
        float[] Vectors(int others)
        {
            WriteWindows(seed, others, Partition.Split);
            var data = Load(new LanguageTask("table.parquet", "long"), Partition.Split);
            var train = data.Encode(Part.Train).Examples.Features;
            return new SubwordVectors(50).Fit(train, data.Shape)(train).data<float>().ToArray();
        }

        Assert.Equal(Vectors(1), Vectors(2));
    }

    [Property(MaxTest = 20)]
    public void Articles_that_word_vectors_learn_from(int seed, bool inFold)
    {
        var partition = new Partition(inFold ? 1 : null);
        IReadOnlyList<string> Texts(int others)
        {
            WriteWindows(seed, others, partition);
            return new TrainingArticles("table.parquet", partition).Read(path => folder[path]);
        }

        Assert.Equal(Texts(1), Texts(2));
    }

    private void AssertUntouched(ClassificationTask task, Action<int, int, Partition> write, int seed, bool inFold)
    {
        var partition = new Partition(inFold ? 1 : null);
        (string Fitted, List<float[]> Train, List<float[]> Test) Of(int others)
        {
            write(seed, others, partition);
            var data = Load(task, partition);
            return (
                JsonSerializer.Serialize(new { data.Preprocessing, data.Shape }), Numbers(data, Part.Train), Numbers(data, Part.Test));
        }

        var (one, other) = (Of(1), Of(2));
        Assert.Equal(one.Fitted, other.Fitted);
        Assert.Equal(one.Train, other.Train);
        // The rows did change.
        Assert.NotEqual(one.Test, other.Test);
    }

    private static List<float[]> Numbers(TaskData data, Part part)
    {
        using var rows = data.Encode(part);
        return [.. rows.Examples.Features.Select(feature => feature.to(ScalarType.Float32).data<float>().ToArray())];
    }

    private TaskData Load(ClassificationTask task, Partition partition) => task.Load(path => folder[path], partition);

    private void WritePlaces(int seed, int others, Partition partition)
    {
        var draw = RowsOf(seed, others, partition);
        T[] Column<T>(Func<Random, T> value) => [.. draw().Select(value)];
        ParquetTable.Write(
            folder["table.parquet"],
            ParquetColumn.Of("id", Enumerable.Range(0, Rows).Select(row => (long)row).ToArray()),
            ParquetColumn.Of("latitude", Column(random => 14 + (10 * random.NextDouble()))),
            ParquetColumn.Of("longitude", Column(random => -90 - (10 * random.NextDouble()))),
            ParquetColumn.Of("elevation", Column(random => random.Next(3) == 0 ? (double?)null : 3000 * random.NextDouble())),
            ParquetColumn.Of("dem", Column(random => 3000 * random.NextDouble())),
            ParquetColumn.Of("population", Column(random => 1e5 * random.NextDouble())),
            ParquetColumn.Of("feature", Column(random => $"PPL{random.Next(8)}")),
            ParquetColumn.Of("region", Enumerable.Range(0, Rows).Select(row => $"{row % 3}").ToArray()),
            ParquetColumn.Of("split", Splits),
            ParquetColumn.Of("fold", FoldsOfRows));
    }

    private void WriteWindows(int seed, int others, Partition partition)
    {
        var draw = RowsOf(seed, others, partition);
        ParquetTable.Write(
            folder["table.parquet"],
            ParquetColumn.Of("id", Enumerable.Range(0, Rows).Select(row => $"{row}").ToArray()),
            ParquetColumn.Of("language", Enumerable.Range(0, Rows).Select(row => $"{row % 3}").ToArray()),
            ParquetColumn.Of("band", Enumerable.Repeat("long", Rows).ToArray()),
            ParquetColumn.Of("text", draw().Select(Text).ToArray()),
            ParquetColumn.Of("split", Splits),
            ParquetColumn.Of("fold", FoldsOfRows));

        static string Text(Random random) => string.Join(
            ' ', Enumerable.Range(0, 1 + random.Next(5)).Select(_ => string.Concat(random.GetItems(Letters, 1 + random.Next(3)))));
    }

    private static string[] Splits =>
        [.. Enumerable.Range(0, Rows).Select(row => (row % 5) switch { 0 => "test", 1 => "validation", _ => "train" })];

    private static int[] FoldsOfRows => [.. Enumerable.Range(0, Rows).Select(row => row % 5 == 0 ? -1 : row % 4)];

    /// <summary>A source of randomness for each row: the same in every table for training rows only.</summary>
    private static Func<IEnumerable<Random>> RowsOf(int seed, int others, Partition partition)
    {
        var parts = Splits.Zip(FoldsOfRows, partition.Of).ToList();
        var column = 0;
        return () =>
        {
            var number = ++column;
            return parts.Select((part, row) =>
                new Random(unchecked((seed * 7919) + (number * 1009) + row + (part == Part.Train ? 0 : others * 1_000_003))));
        };
    }
}
