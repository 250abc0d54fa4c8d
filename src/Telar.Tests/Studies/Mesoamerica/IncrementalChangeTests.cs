using Telar.Build.Reproducing;
using Telar.Data;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies.Mesoamerica;

/// <summary>How far a change of what authors edit reaches: what is written trains nothing.</summary>
public sealed class IncrementalChangeTests
{
    private static readonly StageGraph graph =
        new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions(null, Offline: true)));

    [Fact]
    public void A_change_of_text_class_or_bibliography_reaches_paper_and_poster_alone()
    {
        string[] sources = [.. ScratchFolder.Sources(graph)];

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.All(ReadersOf([source]), stage => Assert.True(IsDocument(stage), $"{source} reaches {stage.Key}")));
    }

    [Fact]
    public void A_change_of_one_table_reaches_it_paper_and_poster_alone()
    {
        var tables = graph.Stages.Where(stage => stage.Kind == StageKind.Table).ToArray();

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.All(ReadersOf(table.Outputs), stage => Assert.True(IsDocument(stage), $"{table.Key} reaches {stage.Key}")));
    }

    private static bool IsDocument(Stage stage) => stage.Kind is StageKind.Paper or StageKind.Poster;

    /// <summary>The stages that read any of the paths, and those that read what they write, to the end.</summary>
    private static List<Stage> ReadersOf(IReadOnlyList<string> paths)
    {
        var readers = new List<Stage>();
        var changed = paths.ToHashSet(StringComparer.Ordinal);
        // Readers come after writers.
        foreach (var stage in graph.Stages.Where(stage => stage.Inputs.Any(changed.Contains) || graph.DependenciesOf(stage).Any(readers.Contains)))
            readers.Add(stage);
        return readers;
    }
}
