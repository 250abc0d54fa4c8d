using System.Text.Json;
using Telar.Data;
using Telar.Engine.Fingerprints;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Recurrent;
using Telar.Learning.Training;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Studies;
using Telar.Studies.Factors;
using Telar.Studies.Hypotheses;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Reporting.Documents;

namespace Telar.Tests.Studies.Mesoamerica;

/// <summary>Each language of the study has a word for all that it can be asked for.</summary>
public sealed class StudyWordsTests
{
    private static readonly IReadOnlyList<Factor> Factors =
        [.. PlacesFactors.All, .. PictogramsFactors.All, .. LanguagesFactors.All(method => method), .. LanguageTransformerFactors.All];

    public static TheoryData<string> Codes => [.. MesoamericaStudy.Languages.Skip(1).Select(language => language.Code)];

    [Fact]
    public void There_is_Spanish() => Assert.Contains(MesoamericaStudy.Languages, language => language.Code == "es");

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_hypothesis_has_a_claim(string code)
    {
        var study = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions()));
        var stage = Assert.Single(study.Stages.OfType<HypothesesStage>());
        using var parameters = JsonDocument.Parse(ParameterText.Of(stage.Parameters));
        var names = parameters.RootElement.GetProperty("Hypotheses").EnumerateArray().Select(hypothesis => hypothesis.GetProperty("Name").GetString()!).ToArray();
        var claims = study.Stages.OfType<ILocalized>().Where(stage => stage.Language.Code == code)
            .SelectMany(stage => stage.Language.Words.Keys)
            .Distinct()
            .Where(key => key.StartsWith("claim ", StringComparison.Ordinal))
            .Select(key => key["claim ".Length..]);
        Assert.Equal(names.Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Words_of_an_experiment_reach_no_other(string code)
    {
        var stages = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions())).Stages
            .Where(stage => stage is ILocalized { Language: var language } && language.Code == code && language.Words.ContainsKey("propagated labels"));
        Assert.Equal(
            [$"figure/{code}/places-semi-supervised-shares", $"table/{code}/family-recipes", $"table/{code}/places-semi-supervised-hypotheses"],
            stages.Select(stage => stage.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_factor_and_level_has_a_word(string code)
    {
        var language = Of(code);
        Assert.All(Factors, factor => Assert.NotEmpty(language[factor.Title]));
        Assert.All(
            Factors.SelectMany(factor => factor.Levels.Select(level => (Factor: factor.Name, Level: level.Name))),
            pair => Assert.NotEmpty(language.In(pair.Factor, pair.Level)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_class_of_pictograms_has_a_word(string code)
    {
        var words = Of(code).Words;
        var metrics = ResultsJson.Read<ExperimentMetrics>(RepositoryFiles.PathOf("results/mesoamerica/metrics/pictograms.json"));
        Assert.All(metrics.Test.PerClass, score => Assert.Contains($"class {score.Label}", words.Keys));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_value_of_a_recipe_has_a_word(string code)
    {
        var language = Of(code);
        string[] values =
        [
            .. Enum.GetNames<OptimizerKind>(), .. Enum.GetNames<ScheduleKind>(), .. Enum.GetNames<Activation>(),
            .. Enum.GetNames<Initialization>(), .. Enum.GetNames<RecurrentCell>(),
        ];
        Assert.All(values, value => Assert.NotEmpty(language[Spaced(value)]));
    }

    // As tables write names: RmsProp is rms prop.
    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static Language Of(string code) => MesoamericaStudy.Languages.Single(language => language.Code == code);
}
