using Telar.Data;
using Telar.Data.Datasets.Places;
using Telar.Data.Stages;
using Telar.Engine.Stages;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Places;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Tests.EndToEnd;

/// <summary>The real places and two short trainings on them.</summary>
public static class SmallStudy
{
    public static StageGraph Build(DownloadOptions download)
    {
        var dataset = new PlacesDataset();
        var results = new ResultsLayout("results/small");
        var recipe = new Recipe(
            "fourier",
            new PerceptronRecipe { Widths = [64], Frequencies = 32, FrequencyScale = 3, Dropout = 0.1 },
            new TrainingOptions { Epochs = 12, BatchSize = 256, Optimizer = OptimizerKind.Adam, LearningRate = 5e-3 });
        TrainingUnit Unit(int seed) => new(
            "places",
            $"seed-{seed}",
            new PlacesTask(dataset.Processed("places.parquet")),
            RecipeChoice.Fixed(recipe),
            Partition.Split,
            seed);
        return new StageGraph("small",
        [
            new DownloadStage(dataset, download),
            new PreprocessStage(dataset),
            new TrainStage(results, Unit(1)),
            new TrainStage(results, Unit(2)),
        ]);
    }
}
