using System.Globalization;
using Telar.Engine;
using Telar.Learning.Baselines;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;

namespace Telar.Learning.Languages;

/// <summary>Naive Bayes over letters. The smoothing is the one with the best validation macro-F1.</summary>
public sealed record NaiveBayesBaseline(params IReadOnlyList<double> Smoothings) : Baseline
{
    public override string Name => "naiveBayes";

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        var languages = task as LanguageTask
            ?? throw new TelarException($"{task.GetType().Name} has no letters", Name, "run it on windows of text");
        var windows = languages.ReadWindows(input, Partition.Split);
        var labels = LanguageTask.LabelsOf(windows).ToList();
        int[] Truth(Part part) => [.. windows[part].Select(window => labels.IndexOf(window.Language))];

        var model = new NaiveBayes([.. windows[Part.Train].Select(window => window.Text)], Truth(Part.Train), labels.Count);
        int[] Predict(Part part, double smoothing) => [.. windows[part].Select(window => model.Predict(window.Text, smoothing))];

        var best = Smoothings.MaxBy(smoothing =>
            ConfusionMatrix.Of(labels.Count, Truth(Part.Validation), Predict(Part.Validation, smoothing)).MacroF1);
        return new BaselinePredictions(
            labels,
            [.. windows[Part.Test].Select(window => window.Id)],
            Truth(Part.Test),
            Predict(Part.Test, best),
            string.Create(CultureInfo.InvariantCulture, $"smoothing {best}"));
    }
}
