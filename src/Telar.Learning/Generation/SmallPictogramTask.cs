using Telar.Data.Parquet;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>
/// The rows of <see cref="UnseenStyleTask"/> with fewer pixels, squares averaged. The training drawings are the real ones,
/// or generated ones in their place; validation and test rows are real.
/// </summary>
/// <param name="Table">The processed table, project-relative.</param>
/// <param name="Square">Side of a square that becomes a pixel.</param>
public sealed record SmallPictogramTask(string Table, int Square) : ClassificationTask
{
    /// <summary>The generated drawings to train on, project-relative; null to train on the real ones.</summary>
    public string? Drawings { get; init; }

    public override string Protocol => Drawings is null ? "real" : MainProtocol;

    public override IReadOnlyList<string> Inputs => Drawings is null ? [Table] : [Table, Drawings];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var large = new UnseenStyleTask(Table).Load(input, partition);
        var dimensions = large.Shape.Features[0].Dimensions;
        var (height, width) = (dimensions[0] / Square, dimensions[1] / Square);
        var shape = large.Shape with { Features = [new FeatureShape(height, width, dimensions[2])] };
        var preprocessing = new PicturePreprocessing("RGB, 0 to 255, on white", (int)height, (int)width);
        return large with
        {
            Shape = shape,
            Preprocessing = preprocessing,
            Encode = part => part == Part.Train && Drawings is not null
                ? GeneratedDrawings.Read(input(Drawings), large.Labels)
                : Shrink(large.Encode(part)),
        };
    }

    private Rows Shrink(Rows rows)
    {
        using var scope = NewDisposeScope();
        using var large = rows;
        var small = Pixels.Shrink(large.Examples.Features[0], Square);
        return large with { Examples = new Examples([small.MoveToOuterDisposeScope()], large.Examples.Labels.clone().MoveToOuterDisposeScope()) };
    }
}
