using System.Globalization;
using System.Text;
using Telar.Data.Datasets;
using Telar.Learning.Evaluation;

namespace Telar.Learning.Deployment;

/// <summary>
/// A model card (Mitchell et al. 2019, Model cards for model reporting): what a model is for, what it was trained
/// and tested on, how well it does beside baselines, and where it fails.
/// </summary>
/// <param name="Text">What the author says.</param>
/// <param name="Data">What it learned from: the data set that it is tested on, then those that helped.</param>
/// <param name="Tests">Protocol and title of each test set, the main one first.</param>
/// <param name="Rows">Words with places for the numbers of rows that train, validate and test, e.g. <c>{0} to train on ...</c>.</param>
/// <param name="Trainings">Which trainings are behind the scores, and which of them is kept, in whole sentences.</param>
/// <param name="Options">What tells the command line where the model lies, e.g. <c>--study=guatemala</c>.</param>
public sealed record ModelCard(
    ModelCardText Text,
    IReadOnlyList<DatasetCard> Data,
    IReadOnlyList<KeyValuePair<string, string>> Tests,
    string Rows,
    string Trainings,
    string Options)
{
    private IEnumerable<DatasetCredit> Credits => Data.SelectMany(data => data.Credits).Distinct();

    /// <param name="model">The kept model.</param>
    /// <param name="metrics">Its experiment's.</param>
    /// <returns>Markdown.</returns>
    public string Of(ModelDescription model, Metrics metrics)
    {
        var card = new StringBuilder($"# Model card: {metrics.Title}\n\n{Text.Task}\n");
        Section(card, "Model details", Details(model));
        Section(card, "Intended use", $"{Text.Uses}\n\nOut of scope: {Text.OutOfScope}");
        Section(card, "How to use", Use(model));
        Section(card, "Training and test data", Sources(metrics));
        Section(card, "Metrics", Scores(metrics));
        Section(card, "Caveats", Items(Text.Limits));
        Section(card, "Licence", Licence());
        return card.ToString();
    }

    private static void Section(StringBuilder card, string title, string content) => card.Append($"\n## {title}\n\n{content}\n");

    private static string Details(ModelDescription model) => Items(
    [
        $"Architecture: {model.Recipe.Model.GetProperty("kind").GetString()}, recipe `{model.Recipe.Name}`, {Number(model.Parameters)} trainable weights.",
        $"Kept: the weights of epoch {model.Validation.Epoch} of seed {model.Seed}, chosen by validation macro-F1 ({Percent(model.Validation.ValidationMacroF1)}). The test set had no part in the choice.",
        $"Classes ({model.Labels.Count}): {string.Join(", ", model.Labels.Select(label => $"`{label}`"))}.",
        "Files: `model.safetensors` (weights and buffers), `model.json` (settings, labels, vocabularies and every constant of the preprocessing).",
    ]);

    private string Use(ModelDescription model) =>
        $"""
        This folder is all that is needed:

        ```sh
        dotnet run --project build -- --target=Predict {Options} --experiment={model.Experiment} --input=FILE
        ```

        FILE is {Text.Input}, e.g.

        ```
        {Text.Example}
        ```
        """;

    private string Sources(Metrics metrics) =>
        $"""
        {Data[0].Description} Rows: {string.Format(CultureInfo.InvariantCulture, Rows, Number(metrics.Rows.Train), Number(metrics.Rows.Validation), Number(metrics.Rows.Test))}.{Helpers()}

        | source | package | version | licence |
        |---|---|---|---|
        {string.Join('\n', Credits.Select(credit => $"| [{credit.Work}]({credit.Address}) | `{credit.Package}` | {credit.Version} | {credit.Licence} |"))}
        """;

    private string Helpers() => Data.Count == 1
        ? ""
        : $" It learned from these, too, and is not tested on them: {string.Join(' ', Data.Skip(1).Select(data => data.Description))}";

    private string Scores(Metrics metrics)
    {
        var tables = Tests.Select(test => test.Key == Tasks.ClassificationTask.MainProtocol
            ? Table(test.Value, metrics.Test, metrics.Baselines)
            : Table(test.Value, metrics.Protocols[test.Key], metrics.ProtocolBaselines[test.Key]));
        return $"""
            Mean over {metrics.Test.Accuracy.Seeds.Count} seeds, with the 95 % interval of the mean (Student's t). {Trainings}
            Baselines have the same rows. The source is `metrics/{metrics.Experiment}.json`.

            {string.Join("\n\n", tables)}
            """;
    }

    private static string Table(string title, TestScores test, IReadOnlyDictionary<string, BaselineScores> baselines) =>
        $"""
        | {title} ({Number(test.Rows)} rows) | accuracy | macro-F1 |
        |---|---|---|
        | the network | {Interval(test.Accuracy)} | {Interval(test.MacroF1)} |
        {string.Join('\n', baselines.Select(baseline => $"| baseline `{baseline.Key}` | {Percent(baseline.Value.Accuracy)} | {Percent(baseline.Value.MacroF1)} |"))}
        """.TrimEnd('\n');

    private string Licence() => $"{Text.Licence} The data keep their own licences:\n\n{Items(Credits.Select(credit => credit.Attribution))}{Words()}";

    private string Words() => !Text.ListsWords
        ? ""
        : $"\n\nThe words in `model.json` are taken from these data and keep their licences, too: {string.Join("; ", Credits.Select(credit => $"{credit.Work} ({credit.Licence})"))}.";

    private static string Items(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static string Interval(Estimate score) => $"{Percent(score.Mean)} [{Percent(score.Low)}, {Percent(score.High)}]";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1} %");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
