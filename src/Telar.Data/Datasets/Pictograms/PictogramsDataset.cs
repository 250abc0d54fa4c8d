using System.Text.Json;
using Telar.Data.Archives;
using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Data.Splits;
using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.Pictograms;

/// <summary>
/// Emoji in four freely licensed drawing styles, with ten classes of looks. Two protocols: test on a style
/// never seen (Twemoji), or on emoji never seen in any style. Skin-tone variants are left out.
/// </summary>
public sealed class PictogramsDataset : Dataset
{
    /// <summary>Width and height of a picture in pixels.</summary>
    public const int Size = 48;

    private const string UnseenStyle = "twemoji";
    private const string Catalogue = "package/emoji.json";

    private static readonly NpmSource Noto = new(
        "emoji-datasource-google",
        "16.0.0",
        "sha512-ZRexfzs7MVoLnmzZmNsO4TKhnAJp5D++Vm6PpUpH/jEQQlemp3l88CjZ+DoZ2faM9R4QxZkOPJCoT8DlPhfQ3A==");

    private static readonly NpmSource Fluent = new(
        "@lobehub/fluent-emoji-3d",
        "1.1.0",
        "sha512-Wlq2lVStTnr8BDpIJ0pEnTKO4LuDxxqTEhTvRtD1DLRF0me7ogeRQjKoehDHXuVJ2Qaecgl5wRBv60lUAG3h7g==");

    // Later versions are not freely licensed.
    private static readonly NpmSource EmojiOne = new(
        "emojione",
        "2.2.7",
        "sha512-Gbf8qysc34+TFUS5HPwOUY62v8gjLuPmfVTWUR/zirULSYUe/D3MrvYo0W5Y2gScF1YI7EBe5t81IbD8q144Ag==");

    private static readonly NpmSource Twemoji = new(
        "emoji-datasource-twitter",
        "16.0.0",
        "sha512-7F+uCuHH+7Qnrc15P5tnbvKkg9E6tlzi4MnT2uW1RlN4pLYTza6cP/dstIfSDMtpjFLWuZewWg8jBbuL2eyELQ==");

    private static readonly DrawingStyle[] Styles =
    [
        new("noto", Noto, "package/img/google/64", emoji => [emoji.Image]),
        new("fluent", Fluent, "package/assets", FluentFileNames),
        new("emojione", EmojiOne, "package/assets/png", EmojiOneFileNames),
        new(UnseenStyle, Twemoji, "package/img/twitter/64", emoji => [emoji.Image]),
    ];

    private static readonly StratifiedSplit ByStyle = new(Validation: 0.05, Test: 0, Folds: 5, Seed: 48);
    private static readonly StratifiedSplit ByEmoji = new(Validation: 0.15, Test: 0.15, Folds: 5, Seed: 49);

    public override string Name => "pictograms";

    public override DatasetCard Card { get; } = new(
        "Pictograms",
        "Drawings of emoji by four vendors; the class is what they look like.",
        [
            new DatasetCredit(
                "Noto Emoji",
                Noto.Package,
                Noto.Version,
                "Apache-2.0",
                "Noto Emoji, copyright Google, Apache License 2.0; scaled.",
                "Google (2024). Noto Emoji.",
                "https://github.com/googlefonts/noto-emoji"),
            new DatasetCredit(
                "Fluent Emoji 3D",
                Fluent.Package,
                Fluent.Version,
                "MIT",
                "Fluent Emoji, copyright Microsoft Corporation, MIT licence; scaled.",
                "Microsoft (2022). Fluent Emoji.",
                "https://github.com/microsoft/fluentui-emoji"),
            new DatasetCredit(
                "EmojiOne",
                EmojiOne.Package,
                EmojiOne.Version,
                "CC-BY-4.0",
                "EmojiOne 2, artwork by EmojiOne, CC BY 4.0; scaled.",
                "EmojiOne (2016). EmojiOne 2.",
                "https://github.com/joypixels/emojione"),
            new DatasetCredit(
                "Twemoji",
                Twemoji.Package,
                Twemoji.Version,
                "CC-BY-4.0",
                "Twemoji, copyright Twitter, Inc and other contributors, CC BY 4.0; scaled.",
                "Twitter and contributors (2024). Twemoji.",
                "https://github.com/jdecked/twemoji"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Noto, Fluent, EmojiOne, Twemoji];

    public override IReadOnlyList<string> Outputs => ["pictograms.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var catalogue = ReadCatalogue(context.Input(Raw(Noto)));
        var drawings = new List<Drawing>();
        foreach (var style in Styles)
        {
            drawings.AddRange(ReadDrawings(style, context.Input(Raw(style.Package)), catalogue, cancellation));
            context.Progress.Report(new StageProgress(drawings.Count, catalogue.Count * Styles.Length, "drawing", style.Name));
        }

        Write(context.Output(Processed("pictograms.parquet")), drawings);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Fluent Emoji has no flags of countries and regions: the package fills the gap with Noto's, which would put the
    /// same drawing in two styles.
    /// </summary>
    private static IEnumerable<string> FluentFileNames(EmojiRecord emoji) =>
        emoji.Subcategory is "country-flag" or "subdivision-flag"
            ? []
            : new[] { emoji.Unified, emoji.NonQualified, emoji.Unified.Replace("-FE0F", "") }
                .OfType<string>()
                .Distinct()
                .Select(code => $"{code.ToLowerInvariant()}.webp");

    /// <summary>EmojiOne names files by code points without joiners and presentation selectors.</summary>
    private static IEnumerable<string> EmojiOneFileNames(EmojiRecord emoji) =>
        [$"{string.Join('-', emoji.Unified.Split('-').Where(code => code is not ("200D" or "FE0F"))).ToLowerInvariant()}.png"];

    private static List<EmojiRecord> ReadCatalogue(string archive)
    {
        var json = new TarGzipArchive(archive).ReadBytes(Catalogue);
        return JsonSerializer.Deserialize<List<EmojiRecord>>(json)!
            .Where(emoji => VisualClass.Of(emoji) is not null)
            .OrderBy(emoji => emoji.Unified, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<Drawing> ReadDrawings(
        DrawingStyle style, string archive, List<EmojiRecord> catalogue, CancellationToken cancellation)
    {
        var files = catalogue.SelectMany(emoji => style.FileNames(emoji)).Select(name => $"{style.Folder}/{name}").ToHashSet();
        var pictures = new Dictionary<string, byte[]>();
        foreach (var entry in new TarGzipArchive(archive).Read(files.Contains))
        {
            cancellation.ThrowIfCancellationRequested();
            pictures.Add(entry.Path, Raster.Decode(entry.ReadBytes(), Size, $"{archive}, {entry.Path}"));
        }

        foreach (var emoji in catalogue)
            if (style.FileNames(emoji).Select(name => $"{style.Folder}/{name}").FirstOrDefault(pictures.ContainsKey) is { } file)
                yield return new Drawing(emoji, VisualClass.Of(emoji)!, style.Name, pictures[file]);
    }

    private static void Write(string path, List<Drawing> all)
    {
        var groups = PictogramGroups.Of(all);
        // A style that draws several emoji with the same pixels counts once.
        var drawings = all.DistinctBy(drawing => (drawing.Style, Convert.ToBase64String(drawing.Pixels))).ToList();
        var items = drawings
            .GroupBy(drawing => groups[drawing.Emoji.Unified])
            .Select(group => new SplitItem(group.Key, group.First().Label, group.Count()))
            .ToList();
        var byStyle = ByStyle.Assign(items);
        var byEmoji = ByEmoji.Assign(items);

        ParquetTable.Write(
            path,
            Text("emoji", drawing => drawing.Emoji.Unified),
            Text("name", drawing => drawing.Emoji.ShortName),
            Text("style", drawing => drawing.Style),
            Text("label", drawing => drawing.Label),
            ParquetColumn.Of("pixels", drawings.Select(drawing => drawing.Pixels).ToArray()),
            Text("style_split", drawing => drawing.Style == UnseenStyle ? Split.Test : byStyle[Group(drawing)].Split),
            Number("style_fold", drawing => drawing.Style == UnseenStyle ? Split.NoFold : byStyle[Group(drawing)].Fold),
            Text("emoji_split", drawing => byEmoji[Group(drawing)].Split),
            Number("emoji_fold", drawing => byEmoji[Group(drawing)].Fold));

        string Group(Drawing drawing) => groups[drawing.Emoji.Unified];

        ParquetColumn Text(string name, Func<Drawing, string> value) =>
            ParquetColumn.Of(name, drawings.Select(value).ToArray());

        ParquetColumn Number(string name, Func<Drawing, int> value) =>
            ParquetColumn.Of(name, drawings.Select(value).ToArray());
    }
}
