using System.Text.Json.Serialization;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Where the network looks when it names the class of a few test pictures, as <c>gradcam.parquet</c>: for each
/// picture and each of the last layers a row for each place with its <see cref="GradCam"/> heat for the predicted
/// class, scaled so that the largest of picture and layer is 1.
/// </summary>
/// <param name="Pictures">The rows, e.g. <c>1F99C/twemoji</c>, in the order of the figure.</param>
public sealed record GradCamInspection(params IReadOnlyList<string> Pictures) : Inspection
{
    // The last one has the most meaning and the fewest places; the one before is the other way round.
    private const int LastLayers = 2;

    private const string HeatFile = "gradcam.parquet";

    [JsonIgnore]
    public override IReadOnlyList<string> Files => [HeatFile];

    public override void Run(InspectionSubject subject, Func<string, string> output)
    {
        var network = subject.Model as ConvolutionClassifier
            ?? throw new TelarException($"{subject.Model.GetName()} has no maps to weigh", nameof(GradCamInspection), "inspect a convolutional network");
        using var test = subject.Data.Encode(Part.Test);
        var cells = Pictures.SelectMany(picture => Look(network, subject.Data.Labels, test, picture)).ToList();
        ParquetTable.Write(
            output(HeatFile),
            ParquetColumn.Of("id", [.. cells.Select(cell => cell.Picture.Id)]),
            ParquetColumn.Of("truth", [.. cells.Select(cell => cell.Picture.Truth)]),
            ParquetColumn.Of("predicted", [.. cells.Select(cell => cell.Picture.Predicted)]),
            ParquetColumn.Of("probability", cells.Select(cell => cell.Picture.Probability).ToArray()),
            ParquetColumn.Of("layer", [.. cells.Select(cell => cell.Layer)]),
            ParquetColumn.Of("row", cells.Select(cell => cell.Row).ToArray()),
            ParquetColumn.Of("column", cells.Select(cell => cell.Column).ToArray()),
            ParquetColumn.Of("heat", cells.Select(cell => cell.Heat).ToArray()));
    }

    private static List<Cell> Look(ConvolutionClassifier network, IReadOnlyList<string> labels, Rows test, string id)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var row = TestRows.Find(test, id, nameof(GradCamInspection));
        var pixels = test.Examples.Features[0].narrow(0, row, 1);
        var (probability, predicted) = nn.functional.softmax(network.call([pixels]), 1).max(1);
        var label = (int)predicted.item<long>();
        var picture = new Picture(
            id, labels[(int)test.Examples.Labels[row].item<long>()], labels[label], probability.item<float>());

        return [.. GradCam.Heat(network, pixels, label).TakeLast(LastLayers).SelectMany(map => Cells(picture, map.Layer, map.Heat))];
    }

    private static IEnumerable<Cell> Cells(Picture picture, string layer, Tensor heat)
    {
        var (width, largest) = ((int)heat.shape[1], heat.max().item<float>());
        return heat.contiguous().data<float>().ToArray().Select((value, place) =>
            new Cell(picture, layer, place / width, place % width, largest > 0 ? value / largest : 0));
    }

    private sealed record Picture(string Id, string Truth, string Predicted, float Probability);

    private sealed record Cell(Picture Picture, string Layer, int Row, int Column, float Heat);
}
