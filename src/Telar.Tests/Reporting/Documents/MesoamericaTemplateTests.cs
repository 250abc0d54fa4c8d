using System.Text.RegularExpressions;
using Scriban.Runtime;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Templates;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Reporting.Documents.Checks;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents;

/// <summary>The templates of the default study ask for nothing that results files do not have.</summary>
public sealed partial class MesoamericaTemplateTests : IDisposable
{
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public MesoamericaTemplateTests()
    {
        foreach (var experiment in new[] { "places", "pictograms", "languages" })
            project.Write(Selection(experiment), ArtificialRecipes.Selection(experiment));
        project.Write(Selection("pictograms-emoji"), ArtificialRecipes.Selection("pictograms"));
        project.Write(Selection("languages-short"), ArtificialRecipes.Selection("languages"));
        project.Write(Selection("flights-graph"), ArtificialRecipes.Selection("flights-graph"));
        project.Write(
            Metrics("flights-graph"),
            ArtificialMetrics.Metrics("flights-graph", 4, ["majority", "labelPropagation", "link"], ["sage", "mlp"]));
        project.Write(Metrics("places-semi-supervised"), ArtificialMetrics.Metrics(
            "places-semi-supervised",
            52,
            ["knn", "labelPropagation"],
            ["supervised5", "pseudoLabels5", "meanTeacher5", "propagatedLabels5", "supervised10", "pseudoLabels10", "meanTeacher10"]));
        project.Write(Metrics("pictogram-autoencoder"), ArtificialReconstruction.Metrics());
        project.Write(Selection("language-transformer"), ArtificialRecipes.Selection("language-transformer"));
        project.Write(Selection("language-transformer-recurrent"), ArtificialRecipes.Selection("languages"));
        project.Write(Metrics("language-transformer"), ArtificialMetrics.Metrics("language-transformer", 12, [], ["recurrent"]));
    }

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("paper/mesoamerica/paper.tex.scriban")]
    [InlineData("poster/mesoamerica/poster.tex.scriban")]
    [InlineData("paper/mesoamerica/paper.es.tex.scriban")]
    [InlineData("poster/mesoamerica/poster.es.tex.scriban")]
    public void Are_filled(string template)
    {
        var text = Fill(template);
        Assert.DoesNotContain("{{", text);
        Assert.Contains(@"\num{75.0}\,\%", text);
    }

    [Fact]
    public void Every_float_of_the_paper_is_mentioned()
    {
        var text = Fill("paper/mesoamerica/paper.tex.scriban");
        var labels = Label().Matches(text).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Contains($@"\ref{{{label}}}", text));
    }

    [TexTheory]
    [InlineData("paper/mesoamerica/paper.tex.scriban")]
    [InlineData("paper/mesoamerica/paper.es.tex.scriban")]
    public async Task Table_of_test_scores_fits_with_the_widest_scores(string template) =>
        Assert.Empty(await WidestScores.OverfullBoxesAsync(Fill(template)));

    [Theory]
    [InlineData(
        "supported",
        "the results support \\num{44}, speak against none, and leave none open",
        "and is more accurate than nearest neighbours",
        "and is ahead of all three baselines;",
        "The network is at most one point behind, if at all (H9,",
        "and is more accurate than naive Bayes over runs of letters",
        "Of all, these are supported: H1, H2,",
        "None is inconclusive.",
        "The second step along the edges helps: the GCN is more accurate than LINK (H43,",
        "On places the comparisons support what was claimed of optimizer and activation. On",
        "is established on all four.")]
    [InlineData(
        "notSupported",
        "the results support none, speak against \\num{44}, and leave none open",
        "and is less accurate than nearest neighbours by more than one point",
        "and is not shown to be ahead of any baseline;",
        "The network is more than one point behind (H9,",
        "and is less accurate than naive Bayes over runs of letters",
        "Of all, none is supported. Not supported: H1, H2,",
        "The second step along the edges does harm: the GCN is less accurate than LINK (H43,",
        "claimed of no factor, speak against the claim about optimizer and activation. On",
        "is established on none of the four.")]
    [InlineData(
        "inconclusive",
        "the results support none, speak against none, and leave \\num{44} open",
        "and cannot be told apart from nearest neighbours",
        "and is not shown to be ahead of any baseline;",
        "Whether the network is more than one point behind stays open (H9,",
        "and cannot be told apart from naive Bayes over runs of letters",
        "Inconclusive: H1, H2,",
        "That the second step along the edges helps is not shown: the GCN cannot be told apart from LINK (H43,",
        "claimed of no factor, and leave open that about optimizer and activation. On",
        "is established on none of the four.")]
    public void Conclusions_of_the_paper_follow_from_the_verdicts(string verdict, params string[] conclusions)
    {
        project.Write(ArtificialStudy.Hypotheses, ArtificialHypotheses.Json(_ => verdict));
        var text = Fill("paper/mesoamerica/paper.tex.scriban").ReplaceLineEndings(" ");
        Assert.All(conclusions, conclusion => Assert.Contains(conclusion, text));
    }

    [Theory]
    [InlineData(
        "supported",
        @"los resultados respaldan \num{44}, no contradicen ninguna y no dejan sin decidir ninguna",
        "y es más exacto que los vecinos más cercanos",
        "y aventaja a los tres modelos de referencia;",
        "La red queda a lo sumo un punto por debajo, si es que queda por debajo (H9,",
        "y es más exacta que el Bayes ingenuo sobre secuencias de letras",
        "De todas ellas, quedan respaldadas: H1, H2,",
        "En lugares, las comparaciones respaldan lo afirmado de optimizador y activación. En",
        "queda establecida en los cuatro.")]
    [InlineData(
        "notSupported",
        "y es menos exacto que los vecinos más cercanos por más de un punto",
        "y no supera de forma demostrada a ningún modelo de referencia",
        "La red queda más de un punto por debajo (H9,",
        "no respaldan lo afirmado de ningún factor, contradicen lo afirmado de optimizador y activación. En",
        "no queda establecida en ninguno de los cuatro.")]
    [InlineData(
        "inconclusive",
        "y no se distingue de los vecinos más cercanos",
        "Queda abierto si la red está más de un punto por debajo (H9,",
        "No concluyentes: H1, H2,",
        "no respaldan lo afirmado de ningún factor y dejan abierto lo afirmado de optimizador y activación. En")]
    public void Conclusions_in_Spanish_are_the_same(string verdict, params string[] conclusions)
    {
        project.Write(ArtificialStudy.Hypotheses, ArtificialHypotheses.Json(_ => verdict));
        var text = Fill("paper/mesoamerica/paper.es.tex.scriban").ReplaceLineEndings(" ");
        Assert.All(conclusions, conclusion => Assert.Contains(conclusion, text));
    }

    [Theory]
    [InlineData("places-knn-level", "but by no more than one point")]
    [InlineData("places-knn", "and is more accurate than nearest neighbours")]
    [InlineData("pictograms-main-knn", "and is ahead of the second;")]
    [InlineData("languages-short-naive-bayes", "established on short windows of text, but not on places, the unseen style and unseen emoji.")]
    public void One_supported_claim_is_told_from_the_others(string supported, string conclusion)
    {
        var names = TemplateModel.Json(project.PathOf(ArtificialStudy.Hypotheses)) as ScriptArray;
        var position = names!.Cast<ScriptObject>().ToList().FindIndex(hypothesis => Equals(hypothesis["name"], supported));
        project.Write(ArtificialStudy.Hypotheses, ArtificialHypotheses.Json(index => index == position ? "supported" : "notSupported"));
        Assert.Contains(conclusion, Fill("paper/mesoamerica/paper.tex.scriban").ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData("random-01", "chose the same recipe as for the unseen style.")]
    [InlineData("random-02", @"chose another candidate, random-02: \num{24} filters")]
    public void Recipe_for_unseen_emoji_is_named_where_it_is_another(string name, string sentence)
    {
        project.Write(Selection("pictograms-emoji"), ArtificialRecipes.Selection("pictograms", name));
        Assert.Contains(sentence, Fill("paper/mesoamerica/paper.tex.scriban").ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData("random-01", "chose the same recipe as for long ones.")]
    [InlineData("random-02", "chose another candidate, random-02: LSTM of")]
    public void Recipe_for_short_windows_is_named_where_it_is_another(string name, string sentence)
    {
        project.Write(Selection("languages-short"), ArtificialRecipes.Selection("languages", name));
        Assert.Contains(sentence, Fill("paper/mesoamerica/paper.tex.scriban").ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData(
        "supported",
        "support a gain by pseudo-labels with a twentieth of the labels, the mean teacher with a twentieth, propagated labels with a twentieth, pseudo-labels with a tenth, the mean teacher with a tenth and propagated labels with a tenth. The goal",
        "reach it, and no interval ends below it.")]
    [InlineData("notSupported", "support no gain by unlabelled places, and find a loss by pseudo-labels with a twentieth", "no mean reaches it, and all intervals end below it.")]
    [InlineData("inconclusive", "support no gain by unlabelled places and leave the question open in every case. The goal", "no mean reaches it, and no interval ends below it.")]
    public void What_unlabelled_places_are_worth_follows_from_the_verdicts(string verdict, params string[] conclusions) =>
        Conclusions_of_the_paper_follow_from_the_verdicts(verdict, conclusions);

    [Theory]
    [InlineData("supported", "The autoencoder helps (H23,", "Macro-F1 says the same (H24,", "and is more accurate than the network from scratch (H25,")]
    [InlineData("notSupported", "The autoencoder harms (H23,")]
    [InlineData("inconclusive", "Whether the autoencoder helps or harms cannot be told (H23,")]
    public void What_an_autoencoder_brings_follows_from_the_verdict(string verdict, params string[] conclusions) =>
        Conclusions_of_the_paper_follow_from_the_verdicts(verdict, conclusions);

    [Theory]
    [InlineData("supported", "the transformer is more accurate than its rival (H27,", "the runs seem to hold the order that matters (H28,", "single letters sinusoids do better than nothing (H29,")]
    [InlineData("notSupported", "less accurate than its rival by more than one point (H26,", "does worse than one with sinusoids by more than one point (H28,", "sinusoids do worse than nothing (H29,")]
    [InlineData("inconclusive", "cannot be told apart from its rival (H26,", "told no places loses by more than one point (H28,", "stays open whether sinusoids do better than nothing (H29,")]
    public void Conclusions_about_the_transformer_follow_from_the_verdicts(string verdict, params string[] conclusions) =>
        Conclusions_of_the_paper_follow_from_the_verdicts(verdict, conclusions);

    private static string Selection(string name) => $"{ArtificialStudy.Results}/selection/{name}.json";

    private static string Metrics(string name) => $"{ArtificialStudy.Results}/metrics/{name}.json";

    private string Fill(string template)
    {
        var model = new ScriptObject
        {
            ["metrics"] = Of(experiment => experiment.Metrics),
            ["selection"] = Of(experiment => Selection(experiment.Name)),
            ["comparison"] = Of(experiment => ArtificialStudy.Comparison(experiment.Name)),
            ["diagnostics"] = Of(experiment => ArtificialStudy.Diagnostics(experiment.Name)),
            ["repository"] = null,
            ["hypotheses"] = TemplateModel.Json(project.PathOf(ArtificialStudy.Hypotheses)),
        };
        foreach (var further in new[] { "pictograms-emoji", "languages-short", "language-transformer", "language-transformer-recurrent", "flights-graph" })
            ((ScriptObject)model["selection"]!)[further] = TemplateModel.Json(project.PathOf(Selection(further)));
        foreach (var test in new[] { "pictograms-emoji", "languages-short" })
            ((ScriptObject)model["diagnostics"]!)[test] = TemplateModel.Json(project.PathOf(ArtificialStudy.Diagnostics(test)));
        var metrics = (ScriptObject)model["metrics"]!;
        foreach (var family in new[] { "pictogram-autoencoder", "language-transformer", "places-semi-supervised", "flights-graph" })
            metrics[family] = TemplateModel.Json(project.PathOf(Metrics(family)));
        // Of many fields that no other experiment has: the real one.
        metrics["pictogram-gan"] = TemplateModel.Json(RepositoryFiles.PathOf("results/mesoamerica/metrics/pictogram-gan.json"));
        LanguageFilters.AddTo(model, LanguageOf(template));
        return Template.Fill(RepositoryFiles.PathOf(template), template, model);
    }

    private static Language LanguageOf(string template) => MesoamericaStudy.Languages
        .FirstOrDefault(language => template.Contains($".{language.Code}.", StringComparison.Ordinal))
        ?.With(new[] { "places", "pictograms", "languages" }.ToDictionary(name => $"Artificial {name}", name => name))
        ?? Language.English;

    private ScriptObject Of(Func<ReportedExperiment, string> file)
    {
        var values = new ScriptObject();
        foreach (var experiment in new[] { ArtificialStudy.Places, ArtificialStudy.Pictograms, ArtificialStudy.Languages })
            values[experiment.Name] = TemplateModel.Json(project.PathOf(file(experiment)));
        return values;
    }

    [GeneratedRegex(@"\\label\{((?:tab|fig):[\w-]+)\}")]
    private static partial Regex Label();
}
