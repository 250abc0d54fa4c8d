using System.Text.Json.Serialization;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>The filters of the first layer, pictures of the test rows, and what each layer makes of them.</summary>
/// <param name="Channels">How many channels of a layer are written, those that vary most over a picture.</param>
/// <param name="Pictures">The rows, e.g. <c>1F99C/twemoji</c>, in the order of the figure.</param>
public sealed record LayerInspection(int Channels, params IReadOnlyList<string> Pictures) : Inspection
{
    private const string FiltersFile = "filters.parquet";
    private const string ImageFile = "image.parquet";
    private const string ActivationsFile = "activations.parquet";

    [JsonIgnore]
    public override IReadOnlyList<string> Files => [FiltersFile, ImageFile, ActivationsFile];

    public override void Run(InspectionSubject subject, Func<string, string> output)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var network = subject.Model as ConvolutionClassifier
            ?? throw new TelarException($"{subject.Model.GetName()} has no filters to show", nameof(LayerInspection), "inspect a convolutional network");
        var test = subject.Data.Encode(Part.Test);
        var pictures = Pictures.Select(id => new Picture(
            id, test.Examples.Features[0].narrow(0, TestRows.Find(test, id, nameof(LayerInspection)), 1))).ToList();
        WriteFilters(output(FiltersFile), network.Filters.permute(0, 2, 3, 1));
        WriteImages(output(ImageFile), pictures);
        WriteActivations(output(ActivationsFile), network, pictures);
    }

    /// <param name="Id">The row.</param>
    /// <param name="Pixels">[1, H, W, 3], 0 to 255.</param>
    private sealed record Picture(string Id, Tensor Pixels);

    private static void WriteFilters(string path, Tensor filters)
    {
        var cells = Cells(filters).ToList();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("filter", cells.Select(cell => cell.Place[0]).ToArray()),
            ParquetColumn.Of("row", cells.Select(cell => cell.Place[1]).ToArray()),
            ParquetColumn.Of("column", cells.Select(cell => cell.Place[2]).ToArray()),
            ParquetColumn.Of("channel", cells.Select(cell => cell.Place[3]).ToArray()),
            ParquetColumn.Of("value", cells.Select(cell => cell.Value).ToArray()));
    }

    private static void WriteImages(string path, List<Picture> pictures)
    {
        var cells =
            (from picture in pictures
             from cell in Cells(picture.Pixels[0].to(ScalarType.Float32) / 255)
             select (picture.Id, cell.Place, cell.Value)).ToList();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("picture", [.. cells.Select(cell => cell.Id)]),
            ParquetColumn.Of("row", cells.Select(cell => cell.Place[0]).ToArray()),
            ParquetColumn.Of("column", cells.Select(cell => cell.Place[1]).ToArray()),
            ParquetColumn.Of("channel", cells.Select(cell => cell.Place[2]).ToArray()),
            ParquetColumn.Of("value", cells.Select(cell => cell.Value).ToArray()));
    }

    private void WriteActivations(string path, ConvolutionClassifier network, List<Picture> pictures)
    {
        var cells =
            (from picture in pictures
             from layer in network.Layers(picture.Pixels)
             from channel in MostVaried(layer.Maps[0])
             from cell in Cells(layer.Maps[0][channel])
             select (picture.Id, Layer: layer.Name, Channel: channel, cell.Place, cell.Value)).ToList();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("picture", [.. cells.Select(cell => cell.Id)]),
            ParquetColumn.Of("layer", [.. cells.Select(cell => cell.Layer)]),
            ParquetColumn.Of("channel", cells.Select(cell => cell.Channel).ToArray()),
            ParquetColumn.Of("row", cells.Select(cell => cell.Place[0]).ToArray()),
            ParquetColumn.Of("column", cells.Select(cell => cell.Place[1]).ToArray()),
            ParquetColumn.Of("value", cells.Select(cell => cell.Value).ToArray()));
    }

    /// <summary>Indices of channels of [C, H, W], ascending.</summary>
    private IEnumerable<int> MostVaried(Tensor maps)
    {
        var variances = maps.flatten(1).var(1).data<float>().ToArray();
        return Enumerable.Range(0, variances.Length)
            .OrderByDescending(channel => variances[channel]).ThenBy(channel => channel).Take(Channels).Order();
    }

    /// <summary>Each element with its index along every dimension.</summary>
    private static IEnumerable<(int[] Place, float Value)> Cells(Tensor values)
    {
        var lengths = values.shape;
        foreach (var (index, value) in values.contiguous().data<float>().ToArray().Index())
        {
            var place = new int[lengths.Length];
            var rest = index;
            for (var dimension = lengths.Length - 1; dimension >= 0; dimension--)
                (rest, place[dimension]) = ((int)(rest / lengths[dimension]), (int)(rest % lengths[dimension]));
            yield return (place, value);
        }
    }
}
