using Telar.Engine.Stages;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;
using Telar.Reporting.Tables;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

public sealed class TestSetNameTests
{
    private static readonly TableHome Tables = new(ArtificialStudy.Results, Language.English);

    public static TheoryData<string, Func<string, Stage>> Kinds => new()
    {
        { "figure/languages-{0}reliability", test => new Reliability(ArtificialStudy.Home, "languages", "diagnostics", test) },
        { "figure/languages-{0}precision-recall", test => new PrecisionRecall(ArtificialStudy.Home, "languages", "diagnostics", test) },
        { "figure/languages-{0}learning", test => new LearningCurves(ArtificialStudy.Home, "languages", [], test) },
        { "figure/languages-{0}errors", test => new ErrorPictures(ArtificialStudy.Home, "languages", "diagnostics", "pictures", test) },
        { "figure/languages-{0}confusion", test => new ConfusionMatrix(ArtificialStudy.Home, "languages", "predictions", test) },
        { "table/languages-{0}errors", test => new ErrorTextTable(Tables, "languages", "diagnostics", "texts", test) },
        { "table/languages-{0}confusions", test => new ConfusionTable(Tables, "languages", "diagnostics", test) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_main_test_set_goes_unnamed(string key, Func<string, Stage> kind)
    {
        Assert.Equal(string.Format(null, key, ""), kind("main").Key);
        Assert.Equal(string.Format(null, key, "short-"), kind("short").Key);
    }
}
