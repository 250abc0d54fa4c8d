using System.Text;
using System.Text.Json;
using SkiaSharp;
using Telar.Engine;
using Telar.Learning.Deployment;
using Telar.Learning.Languages;
using Telar.Learning.Pictograms;
using Telar.Learning.Places;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using Telar.Tests.Data.Datasets;

namespace Telar.Tests.Learning.Deployment;

/// <summary>Each mistake in a file is one error that says where.</summary>
[Collection(TorchTests.Name)]
public sealed class ModelInputTests : IDisposable
{
    private const string Header = "latitude,longitude,dem,population,feature\n";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("", "there is no row", "rows")]
    [InlineData(Header, "there is no row", "rows")]
    [InlineData("latitude,longitude,dem,population\n1,2,3,4\n", "there is no column 'feature'", "rows, line 1")]
    [InlineData("latitude,latitude,longitude,dem,population,feature\n", "a column is named twice", "rows, line 1")]
    [InlineData(Header + "1,2,3,4,PPL\n1,2,3,4\n", "the row has 4 columns, and the header 5", "rows, line 3")]
    [InlineData(Header + "1,2,3,4,PPL\n1,two,3,4,PPL\n", "column 'longitude' holds 'two', which is not a number", "rows, line 3")]
    [InlineData(Header + "1,2,,4,PPL\n", "column 'dem' holds '', which is not a number", "rows, line 2")]
    [InlineData(Header + "91,2,3,4,PPL\n", "column 'latitude' holds 91, which cannot be", "rows, line 2")]
    [InlineData(Header + "1,-181,3,4,PPL\n", "column 'longitude' holds -181, which cannot be", "rows, line 2")]
    [InlineData(Header + "1,2,3,-4,PPL\n", "column 'population' holds -4, which cannot be", "rows, line 2")]
    [InlineData(Header + "1,2,3,1e20,PPL\n", "column 'population' holds 1E+20, which cannot be", "rows, line 2")]
    [InlineData(Header + "1,2,1e300,4,PPL\n", "column 'dem' holds 1E+300, which cannot be", "rows, line 2")]
    [InlineData(Header + "1,2,3,4,\"PPL\n1,2,3,4,PPL\n", "a quote is not closed in its line", "rows, line 2")]
    public void Mistake_in_CSV_is_named(string content, string what, string where) => AssertError(new PlaceInput(), content, what, where);

    [Theory]
    [InlineData("", "there is no row", "rows")]
    [InlineData("\n \n", "there is no row", "rows")]
    [InlineData("word\n\n123 !\n", "the line holds no word", "rows, line 3")]
    [InlineData("word\ncafe\u0301\n", "the text holds the combining mark U+0301", "rows, line 2")]
    public void Mistake_in_text_is_named(string content, string what, string where) => AssertError(new TextInput(), content, what, where);

    [Fact]
    public void Text_in_another_encoding_is_an_error()
    {
        File.WriteAllBytes(folder["rows"], Encoding.Latin1.GetBytes("niño"));
        Assert.Contains("not in UTF-8", Failure(new TextInput(), "rows").What);
        Assert.Contains("not in UTF-8", Failure(new PlaceInput(), "rows").What);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("no picture", "the image cannot be decoded: unknown format")]
    public void Mistake_in_a_picture_is_named(string content, string what) => AssertError(new PictureInput(), content, what, "rows");

    [Fact]
    public void A_picture_that_is_cut_short_is_an_error()
    {
        File.WriteAllBytes(folder["rows"], TestPicture.Numbered(1)[..100]);
        Assert.Contains("cannot be decoded", Failure(new PictureInput(), "rows").What);
    }

    [Fact]
    public void A_picture_of_too_many_pixels_is_an_error()
    {
        File.WriteAllBytes(folder["rows"], TestPicture.Plain(SKColors.Red, width: 4097, height: 1));
        Assert.Contains("it has 4097 x 1 pixels", Failure(new PictureInput(), "rows").What);
    }

    [Fact]
    public void A_folder_without_a_picture_is_an_error() => Assert.Contains("there is no row", Failure(new PictureInput(), "").What);

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        foreach (var input in new ModelInput[] { new PlaceInput(), new TextInput(), new PictureInput() })
            Assert.Equal(("there is no such file", folder["none"]), (Failure(input, "none").What, Failure(input, "none").Where));
    }

    public void Dispose() => folder.Dispose();

    private void AssertError(ModelInput input, string content, string what, string where)
    {
        folder.Write("rows", content);
        var error = Failure(input, "rows");
        Assert.Contains(what, error.What);
        Assert.Equal(folder[where], error.Where);
    }

    private TelarException Failure(ModelInput input, string path) =>
        Assert.Throws<TelarException>(() => input.Read(folder[path], Describe(input), "model.json"));

    private static ModelDescription Describe(ModelInput input)
    {
        object preprocessing = input switch
        {
            TextInput => new { words = "", subwords = new { shortest = 1, longest = 4, atLeast = 3 }, marks = "<>" },
            PictureInput => new { pixels = "", height = 48, width = 48 },
            _ => new { },
        };
        IReadOnlyList<FeatureShape> features = input switch
        {
            TextInput => [new FeatureShape([-1], ["(padding)", "(unknown)"]), new FeatureShape([-1, -1], ["(padding)", "(unknown)"])],
            PictureInput => [new FeatureShape(48, 48, 3)],
            _ => [],
        };
        return new ModelDescription(
            "any", new RecipeDescription("any", default), 0, 0, default, ["a"], new TaskShape(features, 1), JsonSerializer.SerializeToElement(preprocessing));
    }
}
