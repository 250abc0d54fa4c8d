using System.Text.Json;
using SkiaSharp;
using Telar.Data.Datasets.Pictograms;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Tests.Data.Archives;

namespace Telar.Tests.Data.Datasets;

public sealed class PictogramsDatasetTests : IDisposable
{
    private readonly DatasetRun run = new(new PictogramsDataset());
    private readonly Dictionary<string, byte[]> noto = [];
    private readonly Dictionary<string, byte[]> fluent = [];
    private readonly Dictionary<string, byte[]> emojiOne = [];
    private readonly Dictionary<string, byte[]> twemoji = [];
    private readonly List<object> catalogue = [];
    private int drawn;

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("Smileys & Emotion", "face-smiling", "face")]
    [InlineData("People & Body", "hand-fingers-open", "hand")]
    [InlineData("People & Body", "hands", "hand")]
    [InlineData("People & Body", "person-role", "person")]
    [InlineData("People & Body", "family", "person")]
    [InlineData("Animals & Nature", "animal-bug", "animal")]
    [InlineData("Food & Drink", "drink", "food")]
    [InlineData("Travel & Places", "transport-water", "vehicle")]
    [InlineData("Symbols", "transport-sign", "sign")]
    [InlineData("Flags", "flag", "flag")]
    [InlineData("Travel & Places", "place-religious", "building")]
    [InlineData("Objects", "clothing", "clothing")]
    [InlineData("People & Body", "person-symbol", null)]
    [InlineData("People & Body", "body-parts", null)]
    [InlineData("Objects", "tool", null)]
    public async Task The_label_follows_the_subcategory(string category, string subcategory, string? label)
    {
        Add("1F400", "Animals & Nature", "animal-mammal");
        Add("1F500", category, subcategory);

        var table = await PreprocessAsync();

        Assert.Equal(label, table.Text("label").Zip(table.Text("emoji")).FirstOrDefault(row => row.Second == "1F500").First);
    }

    [Fact]
    public async Task Variants_that_mirror_a_drawing_and_families_on_signs_are_left_out()
    {
        Add("1F3C3", "People & Body", "person-activity");
        Add("1F3C3-200D-27A1-FE0F", "People & Body", "person-activity");
        Add("1F468-200D-1F467", "People & Body", "family");

        Assert.Equal(["1F3C3", "1F3C3", "1F3C3", "1F3C3"], (await PreprocessAsync()).Text("emoji"));
    }

    [Fact]
    public async Task A_drawing_is_found_with_or_without_the_presentation_selector()
    {
        Add("2708-FE0F", "Travel & Places", "transport-air", fluentName: "2708");
        Add("26F5", "Travel & Places", "transport-water", fluentName: "26f5");
        Add("1F6A2", "Travel & Places", "transport-water", fluentName: "elsewhere");

        var table = await PreprocessAsync();

        Assert.Equal(["26F5", "2708-FE0F"], Emoji(table, "fluent"));
        Assert.Equal(["1F6A2", "26F5", "2708-FE0F"], Emoji(table, "twemoji"));
    }

    [Fact]
    public async Task EmojiOne_names_its_files_without_joiners()
    {
        Add("1F469-200D-2764-FE0F-200D-1F469", "People & Body", "family");

        Assert.Equal(["1F469-200D-2764-FE0F-200D-1F469"], Emoji(await PreprocessAsync(), "emojione"));
    }

    [Fact]
    public async Task Country_flags_are_not_taken_from_Fluent()
    {
        Add("1F1EC-1F1F9", "Flags", "country-flag");
        Add("1F3C1", "Flags", "flag");

        var table = await PreprocessAsync();

        Assert.Equal(["1F3C1"], Emoji(table, "fluent"));
        Assert.Equal(["1F1EC-1F1F9", "1F3C1"], Emoji(table, "noto"));
    }

    [Fact]
    public async Task Transparency_is_white_and_blending_is_exact()
    {
        Add("1F400", "Animals & Nature", "animal-mammal", TestPicture.Plain(SKColors.Transparent));
        Add("1F401", "Animals & Nature", "animal-mammal", TestPicture.Plain(new SKColor(255, 0, 10, 51)));

        var pixels = (await PreprocessAsync()).Bytes("pixels");

        Assert.All(pixels, picture => Assert.Equal(48 * 48 * 3, picture.Length));
        Assert.All(pixels[0], level => Assert.Equal(255, level));
        // 255 * 4/5 + colour * 1/5
        Assert.All(pixels[1].Chunk(3), pixel => Assert.Equal([255, 204, 206], pixel));
    }

    [Fact]
    public async Task An_oblong_image_is_centred_on_white()
    {
        Add("1F400", "Animals & Nature", "animal-mammal", TestPicture.Plain(SKColors.Black, width: 32, height: 64));

        var picture = (await PreprocessAsync()).Bytes("pixels")[0];

        // 32 of 64 columns are drawn: 12 of 48 are white on each side.
        Assert.Equal(
            Enumerable.Range(0, 48).Select(column => (byte)(column is >= 12 and < 36 ? 0 : 255)),
            Enumerable.Range(0, 48).Select(column => picture[((20 * 48) + column) * 3]));
    }

    [Fact]
    public async Task Scaling_keeps_the_mean()
    {
        Add("1F400", "Animals & Nature", "animal-mammal", TestPicture.Numbered(200));

        var blue = (await PreprocessAsync()).Bytes("pixels")[0].Where((_, position) => position % 3 == 2);

        // The blue level of pixel (x, y) is x + y, on average 63; halves are rounded up.
        Assert.InRange(blue.Average(level => level), 62.9, 63.2);
    }

    [Fact]
    public async Task The_test_set_of_the_main_protocol_is_the_unseen_style()
    {
        AddMany();

        var table = await PreprocessAsync();

        var rows = table.Text("style").Zip(table.Text("style_split"), table.Values<int>("style_fold"));
        Assert.All(rows, row => Assert.Equal((row.First == "twemoji", row.First == "twemoji"), (row.Second == "test", row.Third == -1)));
    }

    [Fact]
    public async Task No_motif_crosses_a_split_or_a_fold()
    {
        AddMany();

        var table = await PreprocessAsync();

        // Man, woman and person of one profession are one motif.
        var motifs = table.Text("emoji").Select(code => code[^5..]).ToList();
        var byEmoji = motifs.Zip(table.Text("emoji_split"), table.Values<int>("emoji_fold"));
        var byStyle = motifs.Zip(table.Text("style_split"), table.Values<int>("style_fold")).Where(row => row.Second != "test");
        Assert.Equal(40, motifs.Distinct().Count());
        Assert.Equal(40, byEmoji.Distinct().Count());
        Assert.Equal(40, byStyle.Distinct().Count());
        Assert.Equal(["test", "train", "validation"], table.Text("emoji_split").Distinct().Order());
    }

    [Theory]
    [InlineData("emoji")]
    [InlineData("style")]
    public async Task Each_fold_has_the_same_share_of_every_class(string protocol)
    {
        AddMany(motifs: 20);
        for (var number = 0; number < 20; number++)
            Add($"1F6{number + 100:X}", "Travel & Places", "transport-ground");

        var table = await PreprocessAsync();

        var folds = table.Text("label").Zip(table.Values<int>($"{protocol}_fold")).Where(row => row.Second >= 0).ToList();
        foreach (var label in folds.GroupBy(row => row.First, row => row.Second))
        {
            var counts = Enumerable.Range(0, 5).Select(fold => label.Count(other => other == fold)).ToList();
            Assert.Equal(label.Count(), counts.Sum());
            // A fold can be ahead by one motif: three people or one vehicle, in all styles but the one that is tested.
            var styles = protocol == "emoji" ? 4 : 3;
            Assert.InRange(counts.Max() - counts.Min(), 0, label.Key == "person" ? 3 * styles : styles);
        }
    }

    [Fact]
    public async Task The_same_drawing_counts_once_and_its_emoji_stay_together()
    {
        AddMany();
        var same = TestPicture.Plain(SKColors.Red);
        for (var number = 0; number < 12; number++)
            Add($"1F1E6-1F1{number + 230:X}", "Flags", "country-flag", notoPicture: same);

        var table = await PreprocessAsync();

        var flags = table.Text("label").Zip(table.Text("style"), table.Text("emoji_split")).Where(row => row.First == "flag").ToList();
        Assert.Single(flags, row => row.Second == "noto");
        Assert.Equal(12, flags.Count(row => row.Second == "twemoji"));
        Assert.Single(flags.Select(row => row.Third).Distinct());
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        AddMany();
        await PreprocessAsync();
        var first = run.Bytes();
        await run.PreprocessAsync();

        Assert.Equal(first, run.Bytes());
    }

    [Fact]
    public async Task An_image_that_cannot_be_decoded_is_named()
    {
        Add("1F400", "Animals & Nature", "animal-mammal", "no image"u8.ToArray());

        var error = await Assert.ThrowsAsync<TelarException>(PreprocessAsync);

        Assert.Equal("the image cannot be decoded: unknown format", error.What);
        Assert.EndsWith("package/img/google/64/1f400.png", error.Where);
    }

    private void AddMany(int motifs = 40)
    {
        for (var number = 0; number < motifs; number++)
            foreach (var person in new[] { "1F468", "1F469", "1F9D1" })
                Add($"{person}-200D-1F4{number + 100:X}", "People & Body", "person-role");
    }

    private void Add(
        string code, string category, string subcategory, byte[]? notoPicture = null, string? fluentName = null)
    {
        var image = $"{code.ToLowerInvariant()}.png";
        catalogue.Add(new { unified = code, non_qualified = (string?)null, short_name = code, image, category, subcategory });
        noto.Add($"package/img/google/64/{image}", notoPicture ?? TestPicture.Numbered(++drawn));
        twemoji.Add($"package/img/twitter/64/{image}", TestPicture.Numbered(++drawn));
        fluent.Add($"package/assets/{fluentName ?? code.ToLowerInvariant()}.webp", TestPicture.Numbered(++drawn));
        var joined = code.Replace("-200D", "").Replace("-FE0F", "").ToLowerInvariant();
        emojiOne.Add($"package/assets/png/{joined}.png", TestPicture.Numbered(++drawn));
    }

    private async Task<ParquetTable> PreprocessAsync()
    {
        TestArchive.Write(
            run.Raw(0),
            [TestArchive.Text("package/emoji.json", JsonSerializer.Serialize(catalogue)), .. noto.Select(file => TestArchive.Bytes(file.Key, file.Value))]);
        TestArchive.Write(run.Raw(1), fluent.Select(file => TestArchive.Bytes(file.Key, file.Value)));
        TestArchive.Write(run.Raw(2), emojiOne.Select(file => TestArchive.Bytes(file.Key, file.Value)));
        TestArchive.Write(run.Raw(3), twemoji.Select(file => TestArchive.Bytes(file.Key, file.Value)));
        await run.PreprocessAsync();
        return run.Table("pictograms.parquet");
    }

    private static IEnumerable<string> Emoji(ParquetTable table, string style) =>
        table.Text("emoji").Zip(table.Text("style")).Where(row => row.Second == style).Select(row => row.First);
}
