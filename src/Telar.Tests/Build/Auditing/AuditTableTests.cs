using Snapshooter.Xunit;
using Telar.Build.Auditing;
using Telar.Engine.Auditing;
using Telar.Tests.Engine.Auditing;

namespace Telar.Tests.Build.Auditing;

public sealed class AuditTableTests : IDisposable
{
    private readonly AuditedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Checks_stand_in_a_table_above_notes_and_findings()
    {
        project.Folder.Write("results/small-smoke/metrics/places.json", "{}");
        project.Folder.Write("results/small/notes.txt", "by hand");
        project.Delete(AuditedProject.Curve);

        Snapshot.Match(Text(project.Audit()));
    }

    [Fact]
    public void Many_findings_of_a_check_are_counted()
    {
        foreach (var number in Enumerable.Range(10, 25))
            project.Folder.Write($"results/small/figures/stray-{number}.pdf", "");

        var text = Text(project.Audit());

        Assert.Contains("stray-29.pdf", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stray-30.pdf", text, StringComparison.Ordinal);
        Assert.Contains("and 5 more", text, StringComparison.Ordinal);
    }

    private static string Text(AuditReport report) => string.Join('\n', AuditTable.Lines(report));
}
