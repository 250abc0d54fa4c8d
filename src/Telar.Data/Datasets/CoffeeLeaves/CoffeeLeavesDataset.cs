using Telar.Data.Datasets.Pictograms;
using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Data.Splits;
using Telar.Engine;
using Telar.Engine.Files;
using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.CoffeeLeaves;

/// <summary>
/// Symptoms on leaves of Arabica coffee. The published folders put crops of one leaf into training and test, so the
/// leaves are dealt anew, in ten parts for cross-validation. Only files named by leaf, place and size are used: the
/// others seem to come from a second source of unknown licence, which has no healthy leaf.
/// </summary>
public sealed class CoffeeLeavesDataset : Dataset
{
    /// <summary>Width and height of a picture in pixels.</summary>
    public const int Size = 64;

    /// <summary>Parts that the leaves are dealt to; column <c>part</c>.</summary>
    public const int Parts = 10;

    private const int SplitSeed = 2130;

    private static readonly GitPin Pin = new(
        "symptom",
        "https://github.com/esgario/lara2018",
        "a6c38b693094c2c4da4b82029fc8be7058506a16",
        "classification/dataset/symptom",
        $@"(train|val|test)/({string.Join('|', LeafSymptom.All.Select(symptom => symptom.Folder))})/[0-9]+(_[0-9]+){{4}}\.jpg",
        "d7a203b3efc890edd58ed6708626b655b3779ae74fec5555853111a6a50b42ac");

    private static readonly GitSource Crops = new(Pin);

    public override string Name => "coffee-leaf-symptoms";

    public override DatasetCard Card { get; } = new(
        "Coffee leaves",
        "Photographs of symptoms on coffee leaves, cropped; the class is what causes them.",
        [
            new DatasetCredit(
                "BRACOL, symptom data set",
                "github.com/esgario/lara2018",
                Pin.ShortCommit,
                "MIT",
                "Photographs of coffee leaves by J. G. M. Esgario, R. A. Krohling and J. A. Ventura, MIT licence; a part of them, scaled.",
                "Esgario, Krohling, Ventura (2020). Deep learning for classification and severity estimation of coffee leaf biotic stress. Computers and Electronics in Agriculture 169.",
                "https://github.com/esgario/lara2018"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Crops];

    public override IReadOnlyList<string> Outputs => ["crops.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var all = Read(context.Input(Raw(Crops)));
        var groups = LeafGroups.Of(all);
        var crops = all.DistinctBy(crop => Convert.ToBase64String(crop.Encoded)).ToList();
        var parts = Deal(crops, groups);
        var pixels = new List<byte[]>();
        foreach (var crop in crops)
        {
            cancellation.ThrowIfCancellationRequested();
            pixels.Add(Raster.DecodeStretched(crop.Encoded, Size, $"{Raw(Crops)}, {crop.Id}.jpg"));
            context.Progress.Report(new StageProgress(pixels.Count, crops.Count, "crop", crop.Label));
        }

        ParquetTable.Write(
            context.Output(Processed("crops.parquet")),
            ParquetColumn.Of("id", [.. crops.Select(crop => crop.Id)]),
            ParquetColumn.Of("leaf", [.. crops.Select(crop => groups[crop.Leaf])]),
            ParquetColumn.Of("label", [.. crops.Select(crop => crop.Label)]),
            ParquetColumn.Of("pixels", [.. pixels]),
            ParquetColumn.Of("part", crops.Select(crop => parts[groups[crop.Leaf]].Fold).ToArray()));
        return Task.CompletedTask;
    }

    /// <summary>By leaf and place; the published split is forgotten.</summary>
    private static List<LeafCrop> Read(string folder)
    {
        var labels = LeafSymptom.All.ToDictionary(symptom => symptom.Folder, symptom => symptom.Name);
        var crops = FileTree.Of(folder)
            .Select(file => (File: file, Id: Path.GetFileNameWithoutExtension(file)))
            .Select(file => new LeafCrop(
                file.Id,
                file.Id.Split('_')[0],
                labels[file.File.Split('/')[^2]],
                File.ReadAllBytes(Path.Combine(folder, file.File))))
            .OrderBy(crop => crop.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var (crop, next) in crops.Zip(crops.Skip(1)))
            if (crop.Id == next.Id)
                throw new TelarException(
                    $"there are two crops {crop.Id}, of {crop.Label} and of {next.Label}", folder, "find out which of them the source means");
        return crops;
    }

    /// <summary>A leaf with several symptoms counts for the rarest of them, which is the hardest to deal evenly.</summary>
    private static IReadOnlyDictionary<string, SplitAssignment> Deal(List<LeafCrop> crops, IReadOnlyDictionary<string, string> groups)
    {
        var frequency = crops.CountBy(crop => crop.Label).ToDictionary();
        return new StratifiedSplit(Validation: 0, Test: 0, Folds: Parts, SplitSeed).Assign(crops
            .GroupBy(crop => groups[crop.Leaf])
            .Select(leaf => new SplitItem(leaf.Key, leaf.MinBy(crop => frequency[crop.Label])!.Label, leaf.Count())));
    }
}
