using Snapshooter.Xunit;
using Telar.Engine;
using Telar.Engine.Locking;

namespace Telar.Tests.Engine.Auditing;

/// <summary>What an audit finds, each with the message a reviewer reads.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly AuditedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Sound_project_has_no_finding_and_no_note()
    {
        var report = project.Audit();

        Assert.Equal("", project.Findings());
        Assert.Empty(report.Checks.SelectMany(check => check.Notes));
        Assert.Equal([5, 6, 8, 5, 5, 8], report.Checks.Select(check => check.Examined));
    }

    [Fact]
    public void Flipped_bit_in_a_model_is_found()
    {
        project.Edit($"{AuditedProject.Model}/model.dat", text => (char)(text[0] ^ 1) + text[1..]);

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Number_edited_by_hand_is_found()
    {
        project.Edit(AuditedProject.Metrics, text => text.Replace("0.8571", "0.9571", StringComparison.Ordinal));

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Swapped_figures_are_found()
    {
        var (curve, map) = (project.Folder.Read(AuditedProject.Curve), project.Folder.Read(AuditedProject.Map));
        project.Edit(AuditedProject.Curve, _ => map);
        project.Edit(AuditedProject.Map, _ => curve);

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Missing_output_is_found()
    {
        project.Delete(AuditedProject.Metrics);

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Fresh_clone_lacks_local_outputs_without_a_finding()
    {
        Directory.Delete(System.IO.Path.Combine(project.Folder.Path, AuditedProject.Training), recursive: true);

        var note = Assert.Single(project.Audit().Checks.SelectMany(check => check.Notes));
        Assert.Equal("not present here, rebuilt by --target=Paper: results/small/training (1)", note);
        Assert.Equal("", project.Findings());
    }

    [Fact]
    public void Changed_local_output_is_found_where_it_is_present()
    {
        project.Edit($"{AuditedProject.Training}/model.dat", text => text + "!");

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Files_of_nobody_are_found_a_folder_once()
    {
        project.Folder.Write("results/small/metrics/older.json", "{}");
        project.Folder.Write("results/old/figures/a.pdf", "a");
        project.Folder.Write("results/old/figures/b.pdf", "b");
        project.Folder.Write("poster/notes.txt", "by hand");

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Folder_of_another_profile_is_a_note()
    {
        project.Folder.Write("results/small-smoke/metrics/places.json", "{}");

        Assert.Equal("", project.Findings());
        Assert.Equal(
            "not examined, it belongs to another study or profile: results/small-smoke",
            Assert.Single(project.Audit().Checks.SelectMany(check => check.Notes)));
    }

    [Fact]
    public void Changed_source_file_is_found()
    {
        project.Edit(AuditedProject.Template, text => text + "about ");

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Edited_digest_of_an_output_is_found()
    {
        project.EditLock("evaluate", stage => With(stage, outputs: outputs => outputs[AuditedProject.Metrics] = new string('0', 64)));

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Edited_fingerprint_is_found()
    {
        project.EditLock("evaluate", stage => stage with { Fingerprint = new string('0', 64) });

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Wrong_input_edges_are_found()
    {
        project.EditLock("figure/map", stage => With(stage, inputs: inputs => inputs[AuditedProject.Metrics] = new string('0', 64)));
        project.EditLock("figure/curve", stage => With(stage, inputs: inputs =>
        {
            inputs.Remove(AuditedProject.Metrics, out var digest);
            inputs[AuditedProject.Map] = digest!;
        }));

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Other_code_is_found()
    {
        project.EditLock("evaluate", stage => stage with { Code = new string('0', 64) });

        Snapshot.Match(project.Findings());
    }

    [Fact]
    public void Other_parameters_are_found()
    {
        var stages = project.Stages;
        project.Stages = () => [.. stages()[..2], new JoinStage("figure/curve", [AuditedProject.Metrics], AuditedProject.Curve, "other"), .. stages()[3..]];

        Snapshot.Match(project.Findings());
        Assert.Equal(
            "not computed, since the parameters are others: 1",
            Assert.Single(project.Audit().Checks.SelectMany(check => check.Notes)));
    }

    [Fact]
    public void Package_and_setting_are_findings_but_a_tool_is_a_note()
    {
        project.EditLock("evaluate", stage => With(
            stage,
            packages: packages => packages["Sample"] = "1.0",
            environment: environment =>
            {
                environment["OMP_NUM_THREADS"] = "8";
                environment["dotnet"] = "9.0";
            }));

        Snapshot.Match(project.Findings());
        Assert.Equal(
            $"made with another version of dotnet (recorded 9.0, here {Environment.Version.ToString(2)}): 1 stage",
            Assert.Single(project.Audit().Checks.SelectMany(check => check.Notes)));
    }

    [Fact]
    public void Stages_must_be_those_of_the_study()
    {
        var stages = project.Stages;
        project.Stages = () => [.. stages()[..3], new JoinStage("figure/atlas", [AuditedProject.Metrics], AuditedProject.Map, "map"), stages()[4]];

        Snapshot.Match(project.Findings());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "study": "small", "machine": { "architecture": "X64", "processor": "" }, "stages": { "train": null } }""")]
    public void Lock_without_its_parts_is_damaged(string text)
    {
        project.Folder.Write(AuditedProject.Lock, text);

        var error = Assert.Throws<TelarException>(project.Audit);
        Assert.StartsWith("the lock file cannot be read", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_lock_is_named()
    {
        project.Delete(AuditedProject.Lock);

        var error = Assert.Throws<TelarException>(project.Audit);
        Assert.Equal(AuditedProject.Lock, error.Where);
        Assert.StartsWith("there is no lock", error.What, StringComparison.Ordinal);
    }

    private static LockedStage With(
        LockedStage stage,
        Action<SortedDictionary<string, string>>? inputs = null,
        Action<SortedDictionary<string, string>>? outputs = null,
        Action<SortedDictionary<string, string>>? packages = null,
        Action<SortedDictionary<string, string>>? environment = null)
    {
        inputs?.Invoke(stage.Inputs);
        outputs?.Invoke(stage.Outputs);
        packages?.Invoke(stage.Packages);
        environment?.Invoke(stage.Environment);
        return stage;
    }
}
