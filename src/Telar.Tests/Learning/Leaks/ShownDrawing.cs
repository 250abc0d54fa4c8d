using System.Security.Cryptography;
using Telar.Data.Datasets.Pictograms;
using Telar.Learning.Tasks;

namespace Telar.Tests.Learning.Leaks;

/// <summary>A drawing as a task gives it to a network.</summary>
/// <param name="Part">What the task uses it for.</param>
/// <param name="Id">Emoji and style, e.g. <c>1F99C/noto</c>.</param>
/// <param name="Label">Index of the class.</param>
/// <param name="Pixels">Digest of the pixels.</param>
internal sealed record ShownDrawing(Part Part, string Id, long Label, string Pixels)
{
    /// <summary>What variants of one emoji share, e.g. man, woman and person running.</summary>
    public string Motif => PictogramGroups.Motif(Id.Split('/')[0]);

    public string Style => Id.Split('/')[1];

    /// <summary>All drawings of a task; each part has some.</summary>
    public static IReadOnlyList<ShownDrawing> Of(ClassificationTask task, Func<string, string> input, int? fold)
    {
        var data = task.Load(input, new Partition(fold));
        var drawings = Enum.GetValues<Part>().SelectMany(part =>
        {
            using var rows = data.Encode(part);
            Assert.NotEmpty(rows.Ids);
            var labels = rows.Examples.Labels.data<long>().ToArray();
            var pixels = rows.Examples.Features[0].data<byte>().ToArray().Chunk(PictogramsDataset.Size * PictogramsDataset.Size * 3);
            return rows.Ids.Zip(labels, pixels).Select(row =>
                new ShownDrawing(part, row.First, row.Second, Convert.ToHexString(SHA256.HashData(row.Third)))).ToList();
        }).ToList();
        Assert.Equal(drawings.Count, drawings.Select(drawing => drawing.Id).Distinct().Count());
        return drawings;
    }
}
