using SkiaSharp;
using Telar.Data.Datasets.CoffeeLeaves;
using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Tests.Data.Datasets;

public sealed class CoffeeLeavesDatasetTests : IDisposable
{
    private readonly DatasetRun run = new(new CoffeeLeavesDataset());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Crops_become_rows_by_leaf_and_place()
    {
        Write("val/3_rust/20_0005_0006_0064_0064.jpg", 1);
        Write("train/1_health/3_0001_0002_0064_0064.jpg", 2);

        var table = await PreprocessAsync();

        Assert.Equal(["20_0005_0006_0064_0064", "3_0001_0002_0064_0064"], table.Text("id"));
        Assert.Equal(["20", "3"], table.Text("leaf"));
        Assert.Equal(["rust", "healthy"], table.Text("label"));
        Assert.All(table.Bytes("pixels"), pixels => Assert.Equal(64 * 64 * 3, pixels.Length));
    }

    [Fact]
    public async Task A_crop_that_is_not_square_fills_the_picture()
    {
        WriteBytes("train/1_health/3_0001_0002_0090_0030.jpg", TestPicture.Plain(new SKColor(10, 120, 30), width: 90, height: 30));

        var pixels = Assert.Single((await PreprocessAsync()).Bytes("pixels"));

        Assert.Equal([10, 120, 30], pixels.Take(3));
        Assert.Equal([10, 120, 30], pixels.TakeLast(3));
    }

    [Fact]
    public async Task The_crops_of_a_leaf_stay_together_whatever_their_classes_and_published_parts()
    {
        for (var leaf = 1; leaf <= 60; leaf++)
        {
            Write($"train/1_health/{leaf}_0001_0001_0064_0064.jpg", leaf);
            Write($"test/{(leaf % 2 == 0 ? "2_miner" : "5_cercospora")}/{leaf}_0002_0002_0064_0064.jpg", 100 + leaf);
        }

        var table = await PreprocessAsync();

        Assert.All(
            table.Text("leaf").Zip(table.Values<int>("part")).GroupBy(row => row.First),
            leaf => Assert.Single(leaf.Select(row => row.Second).Distinct()));
        Assert.Equal(Enumerable.Range(0, CoffeeLeavesDataset.Parts), table.Values<int>("part").Distinct().Order());
    }

    [Fact]
    public async Task A_crop_that_occurs_twice_is_kept_once_and_joins_its_leaves()
    {
        Write("train/5_cercospora/1631_0001_0001_0064_0064.jpg", 7);
        Write("test/5_cercospora/1632_0001_0001_0064_0064.jpg", 7);
        Write("train/5_cercospora/1632_0002_0002_0064_0064.jpg", 8);

        var table = await PreprocessAsync();

        Assert.Equal(["1631_0001_0001_0064_0064", "1632_0002_0002_0064_0064"], table.Text("id"));
        Assert.Equal(["1631", "1631"], table.Text("leaf"));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        for (var leaf = 1; leaf <= 30; leaf++)
            Write($"train/4_phoma/{leaf}_0001_0001_0064_0064.jpg", leaf);
        await run.PreprocessAsync();
        var first = run.Bytes();
        await run.PreprocessAsync();

        Assert.Equal(first, run.Bytes());
    }

    [Fact]
    public async Task A_picture_that_cannot_be_decoded_is_named()
    {
        WriteBytes("train/1_health/3_0001_0002_0064_0064.jpg", "no picture"u8.ToArray());

        var error = await Assert.ThrowsAsync<TelarException>(run.PreprocessAsync);

        Assert.Contains("cannot be decoded", error.What);
        Assert.EndsWith("3_0001_0002_0064_0064.jpg", error.Where);
    }

    [Fact]
    public async Task A_crop_of_two_classes_is_refused()
    {
        Write("train/1_health/3_0001_0002_0064_0064.jpg", 1);
        Write("test/3_rust/3_0001_0002_0064_0064.jpg", 2);

        Assert.Contains("there are two crops 3_0001_0002_0064_0064", (await Assert.ThrowsAsync<TelarException>(run.PreprocessAsync)).What);
    }

    private async Task<ParquetTable> PreprocessAsync()
    {
        await run.PreprocessAsync();
        return run.Table("crops.parquet");
    }

    private void Write(string file, int number) => WriteBytes(file, TestPicture.Numbered(number));

    private void WriteBytes(string file, byte[] picture)
    {
        var path = Path.Combine(run.Raw(0), file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, picture);
    }
}
