using Parquet.Serialization;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>What two heads attend to in two windows: the first to the place itself, the second to all places alike.</summary>
internal static class ArtificialAttention
{
    public static async Task WriteAsync(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var stream = File.Create(path);
        await ParquetSerializer.SerializeAsync(
            from window in new[] { (Id: "one", Letters: "ri ja ", Predicted: "A"), (Id: "two", Letters: "tz'i ", Predicted: "B") }
            from head in new[] { 1, 2 }
            from reading in Enumerable.Range(0, window.Letters.Length)
            from read in Enumerable.Range(0, window.Letters.Length)
            select new AttentionRow
            {
                id = window.Id,
                letters = window.Letters,
                truth = "A",
                predicted = window.Predicted,
                probability = 0.75f,
                layer = 1,
                head = head,
                reading = reading,
                read = read,
                weight = head == 2 ? 1f / window.Letters.Length : reading == read ? 1 : 0,
            },
            stream);
    }

    // The serialiser takes column names from property names: these are the columns.
#pragma warning disable IDE1006
    private sealed class AttentionRow
    {
        public required string id { get; set; }

        public required string letters { get; set; }

        public required string truth { get; set; }

        public required string predicted { get; set; }

        public float probability { get; set; }

        public int layer { get; set; }

        public int head { get; set; }

        public int reading { get; set; }

        public int read { get; set; }

        public float weight { get; set; }
    }
#pragma warning restore IDE1006
}
