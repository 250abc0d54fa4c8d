using Telar.Build.Reproducing;
using Telar.Engine;
using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Build.Running;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Reproducing;

public sealed class ScratchFolderTests : IDisposable
{
    private readonly TemporaryFolder project = new();
    private readonly StageGraph graph = new("small",
    [
        new SampleStage("figure", StageKind.Figure, null, ["data/rows.tsv"], "results/small/figure.pdf"),
        new SampleStage("paper", StageKind.Paper, null, ["results/small/figure.pdf", "paper/paper.tex", "paper/style"], "paper/paper.pdf"),
    ]);

    public ScratchFolderTests()
    {
        foreach (var path in (string[])["cake.config", "data/rows.tsv", "paper/paper.tex", "paper/style/a/b.sty",
            "paper/paper.pdf", "results/small/figure.pdf", "results/small/telar.lock.json", ".telar/digests.tsv", "README.md"])
            project.Write(path, path);
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Only_settings_and_declared_sources_are_in_it()
    {
        using var scratch = new ScratchFolder(new Workspace(project.Path), graph);

        Assert.Equal(["cake.config", "data/rows.tsv", "paper/paper.tex", "paper/style/a/b.sty"], FileTree.Of(scratch.Workspace.Root));
    }

    [Fact]
    public void Its_path_is_awkward_and_of_another_length()
    {
        using var scratch = new ScratchFolder(new Workspace(project.Path), graph);

        Assert.Contains(' ', scratch.Workspace.Root);
        Assert.Contains('ó', scratch.Workspace.Root);
        Assert.NotEqual(project.Path.Length, scratch.Workspace.Root.Length);
    }

    [Fact]
    public void It_goes_unless_it_is_kept()
    {
        string Root(bool keep)
        {
            using var scratch = new ScratchFolder(new Workspace(project.Path), graph);
            if (keep)
                scratch.Keep();
            return scratch.Workspace.Root;
        }

        Assert.False(Directory.Exists(Root(keep: false)));
        var kept = Root(keep: true);
        Assert.True(Directory.Exists(kept));
        Directory.Delete(kept, recursive: true);
    }

    [Fact]
    public void Missing_source_is_named()
    {
        File.Delete(Path.Combine(project.Path, "paper/paper.tex"));

        var error = Assert.Throws<TelarException>(() => new ScratchFolder(new Workspace(project.Path), graph));
        Assert.Equal("paper/paper.tex", error.Where);
    }

    [Fact]
    public void Sources_of_the_study_are_committed_texts() => Assert.Equal(
        [
            "paper/mesoamerica/paper.es.tex.scriban",
            "paper/mesoamerica/paper.tex.scriban",
            "paper/mesoamerica/references.bib",
            "paper/style",
            "poster/mesoamerica/poster.es.tex.scriban",
            "poster/mesoamerica/poster.tex.scriban",
            "poster/style/telar-poster.sty",
        ],
        ScratchFolder.Sources(new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new()))));
}
