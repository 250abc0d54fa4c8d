using Telar.Data.Parquet;
using Telar.Learning.Convolution;
using Telar.Learning.Generation;
using Telar.Learning.Optimization;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using TorchSharp;

namespace Telar.Tests.Learning.Leaks;

/// <summary>
/// Nothing that is trained on is asked, in both protocols of the real pictograms and in every fold; and of labels dealt to
/// the drawings anew, nothing is learned.
/// </summary>
[Collection(TorchTests.Name)]
public sealed class PictogramLeakTests(RealPictograms pictograms) : IClassFixture<RealPictograms>, IDisposable
{
    private const int FoldsOfEmoji = 5;
    private const string UnseenStyle = "twemoji";

    private static readonly UnseenStyleTask StyleTask = new(RealPictograms.TablePath);
    private static readonly UnseenEmojiTask EmojiTask = new(RealPictograms.TablePath);

    private readonly TemporaryFolder folder = new();

    public static TheoryData<int?> EmojiPartitions => [null, .. Enumerable.Range(0, FoldsOfEmoji).Select(fold => (int?)fold)];

    public static TheoryData<int?> StylePartitions => [null, .. Enumerable.Range(0, UnseenStyleTask.Folds).Select(fold => (int?)fold)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(EmojiPartitions))]
    public void No_emoji_is_in_two_parts_in_any_style_or_variant(int? fold)
    {
        var drawings = Of(EmojiTask, fold);
        AssertApart(drawings, drawing => drawing.Motif);
        AssertApart(drawings, drawing => drawing.Pixels);
    }

    [Theory]
    [MemberData(nameof(StylePartitions))]
    public void No_drawing_in_the_unseen_style_is_trained_on(int? fold)
    {
        var drawings = Of(StyleTask, fold);
        Assert.All(drawings, drawing => Assert.Equal(drawing.Part == Part.Test, drawing.Style == UnseenStyle));
        // An emoji may be trained on in one style and asked in another, but as another drawing.
        AssertApart(drawings, drawing => drawing.Pixels);
    }

    [Fact]
    public void No_emoji_that_validates_is_trained_on()
    {
        AssertApart([.. Of(StyleTask, fold: null).Where(drawing => drawing.Part != Part.Test)], drawing => drawing.Motif);
    }

    [Fact]
    public void A_fold_holds_out_a_whole_style()
    {
        var held = Enumerable.Range(0, UnseenStyleTask.Folds).Select(fold =>
        {
            var drawings = Of(StyleTask, fold);
            AssertApart(drawings, drawing => drawing.Style);
            return Assert.Single(drawings.Where(drawing => drawing.Part == Part.Validation).Select(drawing => drawing.Style).Distinct());
        });
        Assert.Equal(UnseenStyleTask.Folds, held.Distinct().Count());
    }

    [Fact]
    public void Few_labels_are_of_whole_emoji_and_other_parts_stay()
    {
        var all = Of(StyleTask, fold: null);
        var few = Of(new FewLabelsTask(StyleTask, Share: 0.1, Draw: 1), fold: null);
        var labelled = few.Where(drawing => drawing.Part == Part.Train).ToHashSet();
        Assert.Equal(all.Where(drawing => drawing.Part != Part.Train), few.Where(drawing => drawing.Part != Part.Train));
        Assert.Subset(all.ToHashSet(), labelled);
        Assert.All(
            all.Where(drawing => drawing.Part == Part.Train).GroupBy(drawing => (drawing.Label, drawing.Motif)),
            emoji => Assert.Single(emoji.Select(labelled.Contains).Distinct()));
    }

    [Fact]
    public void A_convolutional_network_of_dealt_labels()
    {
        Assert.InRange(ExcessOfNetwork(isShuffled: true), double.MinValue, ShuffledLabelTests.MostExcess);
        Assert.InRange(ExcessOfNetwork(isShuffled: false), 5 * ShuffledLabelTests.MostExcess, double.MaxValue);
    }

    private IReadOnlyList<ShownDrawing> Of(ClassificationTask task, int? fold) => ShownDrawing.Of(task, pictograms.Input, fold);

    private double ExcessOfNetwork(bool isShuffled)
    {
        // As in a worker; two threads wait for each other long on a busy machine.
        torch.set_num_threads(1);
        WriteTable(isShuffled);
        var recipe = new Recipe(
            "tiny",
            new ConvolutionRecipe { Stem = 8, FilterSize = 3, Widths = [16, 32] },
            new TrainingOptions { Epochs = 3, BatchSize = 64, Optimizer = OptimizerKind.AdamW, LearningRate = 1e-2 });
        return NetworkExcess.Of(recipe, new SmallPictogramTask("pictograms.parquet", Square: 2), path => folder[path]);
    }

    private void WriteTable(bool isShuffled)
    {
        var table = pictograms.Table;
        ParquetTable.Write(
            folder["pictograms.parquet"],
            Text("emoji"),
            Text("style"),
            ParquetColumn.Of("label", ShuffledLabelTests.Deal([.. table.Text("label")], isShuffled)),
            ParquetColumn.Of("pixels", table.Bytes("pixels")),
            Text("style_split"));

        ParquetColumn Text(string name) => ParquetColumn.Of(name, table.Text(name).ToArray());
    }

    private static void AssertApart(IReadOnlyList<ShownDrawing> drawings, Func<ShownDrawing, string> identity) => Assert.All(
        drawings.GroupBy(identity, drawing => drawing.Part),
        parts => Assert.Single(parts.Distinct()));
}
