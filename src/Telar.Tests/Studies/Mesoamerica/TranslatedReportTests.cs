using Telar.Data;
using Telar.Engine.Stages;
using Telar.Reporting.Localization;
using Telar.Studies;
using Telar.Studies.Experiments;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Reporting.Documents;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Studies.Mesoamerica;

/// <summary>No word is missing in the figures and tables that are made from committed results alone.</summary>
public sealed class TranslatedReportTests : IDisposable
{
    private static readonly IReadOnlyList<Stage> Stages =
        [.. new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions())).Stages.Where(stage => stage is ILocalized)];

    private readonly TemporaryProject project = new();

    public TranslatedReportTests()
    {
        using var artificial = ArtificialStudy.Create();
        Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(Typeface.Archive))!);
        File.Copy(artificial.PathOf(ArtificialStudy.Home.FontArchive), project.PathOf(Typeface.Archive));
    }

    public static TheoryData<string> Codes => [.. MesoamericaStudy.Languages.Select(language => language.Code)];

    public void Dispose() => project.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Figures_and_tables_are_made(string code)
    {
        var made = Stages.Where(stage => stage.Kind is StageKind.Figure or StageKind.Table && Code(stage) == code && stage.Inputs.All(IsPresent)).ToArray();
        Assert.InRange(made.Count(stage => stage.Kind == StageKind.Table), 30, 90);
        Assert.InRange(made.Count(stage => stage.Kind == StageKind.Figure), 30, 90);
        foreach (var stage in made)
        {
            foreach (var input in stage.Inputs)
                Provide(input);
            await project.RunAsync(stage);
        }
    }

    [Fact]
    public void Each_stage_of_the_report_has_its_like_in_every_language()
    {
        var counts = Stages.CountBy(stage => (stage.Kind, Code(stage))).ToArray();
        Assert.Equal(4 * MesoamericaStudy.Languages.Count, counts.Length);
        Assert.All(counts.GroupBy(count => count.Key.Kind), kind => Assert.Single(kind.Select(count => count.Value).Distinct()));
    }

    private static string Code(Stage stage) => ((ILocalized)stage).Language.Code;

    private bool IsPresent(string input) => File.Exists(project.PathOf(input)) || File.Exists(RepositoryFiles.PathOf(input)) && !input.StartsWith("data/", StringComparison.Ordinal);

    private void Provide(string input)
    {
        if (File.Exists(project.PathOf(input)))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(input))!);
        File.Copy(RepositoryFiles.PathOf(input), project.PathOf(input));
    }
}
