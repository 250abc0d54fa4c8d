using System.Text.Json;
using Telar.Engine;
using Telar.Learning.Deployment;
using Telar.Learning.Tagging;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Tagging;

[Collection(TorchTests.Name)]
public sealed class SentenceInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mark_of_two_characters_is_one_row_and_a_control_character_none()
    {
        folder.Write("rows", "Utz \U0001F600\u001b\n");

        Assert.Equal(["Utz", "\U0001F600"], Read().Names);
    }

    [Fact]
    public void Every_word_and_mark_is_a_row()
    {
        folder.Write("rows", "Sibʼalaj nim, ri abʼaj.\n\nUtz 25!\n");

        var rows = Read();

        Assert.Equal(["Sibʼalaj", "nim", ",", "ri", "abʼaj", ".", "Utz", "25", "!"], rows.Names);
        // "nim" and "ri" are known; the last sentence begins anew.
        Assert.Equal([1L, 2, 1, 3, 1, 1], rows.Features[0][0].data<long>().ToArray());
        Assert.Equal([0L, 1, 2, 3, 4, 5, 0, 1, 2], rows.Features[2].data<long>().ToArray());
        // "Sibʼalaj" has a capital, "nim" has none.
        Assert.Equal([4L, 2], rows.Features[1][0].select(1, 0).data<long>().ToArray()[..2]);
    }

    [Fact]
    public void A_file_without_words_is_an_error()
    {
        folder.Write("rows", " \n");

        Assert.Contains("no row", Assert.Throws<TelarException>(Read).What);
    }

    private InputRows Read()
    {
        var shape = new TaskShape(
            [new FeatureShape([-1], ["(padding)", "(unknown)", "nim", "ri"]), new FeatureShape([-1, -1], ["(padding)", "(unknown)", "n", "i", "(capital)"]), new FeatureShape(1)], 2);
        var model = new ModelDescription(
            "kiche-tagging", new RecipeDescription("by-hand", default), 1, 1, default(EpochRecord), ["NOUN", "VERB"], shape, default(JsonElement));
        return new SentenceInput().Read(folder["rows"], model, "model.json");
    }
}
