using Telar.Learning.Deployment;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;

namespace Telar.Learning.Autoencoding;

/// <summary>Few labels again, with each drawing's code in place of its pixels: one feature, float32 [N, length].</summary>
/// <param name="Drawings">The rows and labels.</param>
/// <param name="Recipe">Of the autoencoder.</param>
/// <param name="Autoencoder">The file of the trained autoencoder, project-relative.</param>
public sealed record CodedTask(FewLabelsTask Drawings, AutoencoderRecipe Recipe, string Autoencoder) : ClassificationTask
{
    public override string Protocol => $"codes-{Drawings.Draw}";

    public override IReadOnlyList<string> Inputs => [.. Drawings.Inputs, Autoencoder];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var data = Drawings.Load(input, partition);
        var shape = new TaskShape([new FeatureShape(Recipe.Code)], data.Shape.Classes);
        return new TaskData(data.Labels, shape, new { Recipe.Code }, part => Coded(data, part, input(Autoencoder)));
    }

    private Rows Coded(TaskData data, Part part, string weights)
    {
        using var rows = data.Encode(part);
        using var autoencoder = new Autoencoder(Recipe, data.Shape);
        NetworkState.Load(autoencoder, weights);
        autoencoder.eval();
        return new Rows(
            rows.Ids, new Examples([autoencoder.CodesOf(rows.Examples.Features[0])], rows.Examples.Labels.clone()));
    }
}
