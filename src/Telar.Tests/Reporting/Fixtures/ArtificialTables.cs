using System.Globalization;
using Parquet.Serialization;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>Parquet files with made-up content, in the shape of the real ones.</summary>
public static class ArtificialTables
{
    /// <summary>Every fifth row of each class is taken for the next class.</summary>
    public static Task PredictionsAsync(string path, int classes, params string[] protocols) =>
        WriteAsync(path,
            from protocol in protocols
            from seed in new[] { 1, 2 }
            from row in Enumerable.Range(0, classes * 5)
            let truth = row % classes
            select new PredictionRow
            {
                id = row.ToString(CultureInfo.InvariantCulture),
                protocol = protocol,
                seed = seed,
                truth = ArtificialMetrics.Label(truth),
                predicted = ArtificialMetrics.Label(row / classes == 0 ? (truth + 1) % classes : truth),
                confidence = 0.5f,
            });

    /// <summary>Places on a diagonal.</summary>
    public static Task PlacesAsync(string path, int rows) =>
        WriteAsync(path, Enumerable.Range(0, rows).Select(row => new PlaceRow
        {
            id = row,
            longitude = -100 + (20.0 * row / rows),
            latitude = 10 + (10.0 * row / rows),
        }));

    /// <summary>Airports from the north-west to the south-east of the United States.</summary>
    public static Task AirportsAsync(string path, int rows) =>
        WriteAsync(path, Enumerable.Range(0, rows).Select(row => new AirportRow
        {
            id = row.ToString(CultureInfo.InvariantCulture),
            longitude = -170 + (100.0 * row / rows),
            latitude = 65 - (40.0 * row / rows),
        }));

    /// <summary>From each airport to the next.</summary>
    public static Task RoutesAsync(string path, int airports) =>
        WriteAsync(path, Enumerable.Range(0, airports - 1).Select(row => new RouteRow
        {
            one = row.ToString(CultureInfo.InvariantCulture),
            other = (row + 1).ToString(CultureInfo.InvariantCulture),
        }));

    /// <summary>Four vertical stripes; the north-eastern corner is sea.</summary>
    public static Task MapAsync(string path) =>
        WriteAsync(path,
            from row in Enumerable.Range(0, 20)
            from column in Enumerable.Range(0, 40)
            where row < 15 || column < 30
            select new MapRow
            {
                longitude = -100 + (column * 0.5),
                latitude = 10 + (row * 0.5),
                region = ArtificialMetrics.Label(column / 10),
                confidence = 0.5f,
            });

    public static Task FiltersAsync(string path, int filters) =>
        WriteAsync(path,
            from filter in Enumerable.Range(0, filters)
            from row in Enumerable.Range(0, 3)
            from column in Enumerable.Range(0, 3)
            from channel in Enumerable.Range(0, 3)
            select new FilterRow { filter = filter, row = row, column = column, channel = channel, value = (filter + row - column - channel) / 10f });

    public static Task ImageAsync(string path, int side) =>
        WriteAsync(path,
            from picture in new[] { "one", "two" }
            from row in Enumerable.Range(0, side)
            from column in Enumerable.Range(0, side)
            from channel in Enumerable.Range(0, 3)
            select new ImageRow { picture = picture, row = row, column = column, channel = channel, value = channel == 0 ? (float)row / side : 0.5f });

    public static Task ActivationsAsync(string path) =>
        WriteAsync(path,
            from picture in new[] { "one", "two" }
            from layer in new[] { (Name: "first", Side: 8), (Name: "second", Side: 4) }
            from channel in Enumerable.Range(0, 4)
            from row in Enumerable.Range(0, layer.Side)
            from column in Enumerable.Range(0, layer.Side)
            select new ActivationRow { picture = picture, layer = layer.Name, channel = channel, row = row, column = column, value = row * (channel + column) });

    public static Task WordsAsync(string path, params string[] languages) =>
        WriteAsync(path,
            from embedding in new[] { "cbow", "skipGram" }
            from language in Enumerable.Range(0, languages.Length)
            from word in Enumerable.Range(0, 5)
            select new WordRow
            {
                embedding = embedding,
                language = languages[language],
                word = $"word{word}",
                count = 10 - word,
                x = language + (0.1 * word),
                y = (language % 3) - (0.1 * word),
            });

    /// <summary>Languages on a diagonal, two in each branch, two branches in each division.</summary>
    public static Task LanguagesAsync(string path, int languages) =>
        WriteAsync(path, Enumerable.Range(0, languages).Select(language => new LanguageRow
        {
            language = ArtificialMetrics.Label(language),
            name = $"Language {language}",
            division = $"Division {language / 4}",
            branch = $"Branch {language / 2}",
            latitude = 14 + (0.4 * language),
            longitude = -92 + (0.4 * language),
        }));

    /// <summary>Each word's neighbours are the words after it.</summary>
    public static Task NeighboursAsync(string path) =>
        WriteAsync(path,
            from embedding in new[] { "cbow", "skipGram" }
            from word in Enumerable.Range(0, 5)
            from step in Enumerable.Range(1, 5)
            select new NeighbourRow
            {
                embedding = embedding,
                word = $"word{word}",
                neighbour = $"k'a{(word + step) % 5}",
                cosine = 1 - (0.1 * step),
            });

    public static Task TextsAsync(string path, params string[] ids) =>
        WriteAsync(path, ids.Select(id => new TextRow { id = id, text = $"k'o {id} & ü_x" }));

    /// <summary>Numbered sentences with their translations, for two seeds.</summary>
    public static Task TranslationsAsync(string path, int sentences) =>
        WriteAsync(path,
            from seed in new[] { 1, 2 }
            from row in Enumerable.Range(0, sentences)
            select new TranslationRow
            {
                seed = seed,
                spanish = $"frase {row}",
                reference = $"tzij_{row}",
                network = $"tzij {row} de {seed}",
                nearest = "tzij",
            });

    /// <summary>Pictures of four by four pixels, each of a shade of its own above, blue below.</summary>
    public static Task PicturesAsync(string path, params string[] emoji) =>
        WriteAsync(path, emoji.Select((name, index) => new PictureRow
        {
            emoji = name,
            style = "round",
            pixels = [.. Enumerable.Range(0, 16).SelectMany(place =>
                place < 8 ? new byte[] { 200, (byte)(100 * index), 50 } : [0, 0, 250])],
        }));

    /// <summary>Two looks of two layers; the second is wrong.</summary>
    public static Task HeatAsync(string path) =>
        WriteAsync(path,
            from look in new[] { (Id: "one/round", Predicted: "A"), (Id: "two/round", Predicted: "B") }
            from layer in new[] { (Name: "block 1", Side: 4), (Name: "block 2", Side: 2) }
            from row in Enumerable.Range(0, layer.Side)
            from column in Enumerable.Range(0, layer.Side)
            select new HeatRow
            {
                id = look.Id,
                truth = "A",
                predicted = look.Predicted,
                probability = 0.75f,
                layer = layer.Name,
                row = row,
                column = column,
                heat = row == 0 && column == 0 ? 1 : 0,
            });

    /// <summary>Two rows of plain pictures of four by four pixels, the second row longer.</summary>
    public static Task DrawingsAsync(string path) =>
        WriteAsync(path,
            from row in Enumerable.Range(0, 2)
            from column in Enumerable.Range(0, 2 + row)
            select new DrawingRow
            {
                id = $"{row}/{column}",
                row = row,
                name = row == 0 ? "drawing" : "autoencoder",
                column = column,
                pixels = [.. Enumerable.Range(0, 16).SelectMany(_ => new byte[] { (byte)(100 * row), (byte)(80 * column), 200 })],
            });

    /// <summary>Three classes on a diagonal.</summary>
    public static Task CodesAsync(string path) =>
        WriteAsync(path, Enumerable.Range(0, 12).Select(row => new CodeRow
        {
            id = $"{row}",
            label = ArtificialMetrics.Label(row % 3),
            x = row,
            y = row % 3,
        }));

    private static async Task WriteAsync<T>(string path, IEnumerable<T> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var stream = File.Create(path);
        await ParquetSerializer.SerializeAsync(rows, stream);
    }
}
