using System.Text.Json.Serialization;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>The filters of the first layer, a picture of the test rows, and what each layer makes of it.</summary>
/// <param name="Picture">The row, e.g. <c>1F99C/twemoji</c>.</param>
/// <param name="Channels">How many channels of a layer are written, those that vary most over the picture.</param>
public sealed record LayerInspection(string Picture, int Channels) : Inspection
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
        var pixels = Find(subject.Data);
        Write(output(FiltersFile), network.Filters.permute(0, 2, 3, 1), "filter", "row", "column", "channel");
        Write(output(ImageFile), pixels[0].to(ScalarType.Float32) / 255, "row", "column", "channel");
        WriteActivations(output(ActivationsFile), network, pixels);
    }

    private Tensor Find(TaskData data)
    {
        var test = data.Encode(Part.Test);
        return test.Examples.Features[0].narrow(0, TestRows.Find(test, Picture, nameof(LayerInspection)), 1);
    }

    private void WriteActivations(string path, ConvolutionClassifier network, Tensor pixels)
    {
        var (layers, channels, rows, columns, values) =
            (new List<string>(), new List<int>(), new List<int>(), new List<int>(), new List<float>());
        foreach (var (layer, maps) in network.Layers(pixels))
            foreach (var channel in MostVaried(maps[0]))
                foreach (var (place, value) in Cells(maps[0][channel]))
                {
                    layers.Add(layer);
                    channels.Add(channel);
                    rows.Add(place[0]);
                    columns.Add(place[1]);
                    values.Add(value);
                }

        ParquetTable.Write(
            path,
            ParquetColumn.Of("layer", [.. layers]),
            ParquetColumn.Of("channel", channels.ToArray()),
            ParquetColumn.Of("row", rows.ToArray()),
            ParquetColumn.Of("column", columns.ToArray()),
            ParquetColumn.Of("value", values.ToArray()));
    }

    /// <summary>Indices of channels of [C, H, W], ascending.</summary>
    private IEnumerable<int> MostVaried(Tensor maps)
    {
        var variances = maps.flatten(1).var(1).data<float>().ToArray();
        return Enumerable.Range(0, variances.Length)
            .OrderByDescending(channel => variances[channel]).ThenBy(channel => channel).Take(Channels).Order();
    }

    private static void Write(string path, Tensor values, params IReadOnlyList<string> axes)
    {
        var cells = Cells(values).ToList();
        var columns = axes.Select((axis, dimension) => ParquetColumn.Of(axis, cells.Select(cell => cell.Place[dimension]).ToArray()));
        ParquetTable.Write(path, [.. columns, ParquetColumn.Of("value", cells.Select(cell => cell.Value).ToArray())]);
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
