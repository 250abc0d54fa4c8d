using System.Security.Cryptography;
using System.Text;
using Telar.Data;
using Telar.Data.Auditing;
using Telar.Data.Sources;
using Telar.Data.Stages;
using Telar.Engine;
using Telar.Engine.Auditing;
using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Tests.Data.Auditing;

public sealed class RawDataCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Pinned_file_and_folder_are_no_finding()
    {
        folder.Write("data/raw/sample/a.txt", "raw");
        folder.Write("data/raw/sample/tree/b.txt", "b");

        var report = Audit();

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Examined);
    }

    [Fact]
    public void Other_bytes_are_found()
    {
        folder.Write("data/raw/sample/a.txt", "rAw");
        folder.Write("data/raw/sample/tree/b.txt", "b");
        folder.Write("data/raw/sample/tree/c.txt", "one more");

        Assert.Equal(
            [
                "data/raw/sample/a.txt: its content is not the pinned one; delete it and run --target=Download",
                "data/raw/sample/tree: its content is not the pinned one; delete it and run --target=Download",
            ],
            Audit().Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Absent_data_is_a_note()
    {
        var report = Audit();

        Assert.Empty(report.Findings);
        Assert.Equal(["not present here, rebuilt by --target=Paper: data/raw (2)"], report.Notes);
    }

    private CheckResult Audit()
    {
        var file = new HttpsSource(new Uri("https://sample.example/a.txt"), Convert.ToHexStringLower(SHA256.HashData("raw"u8)));
        var tree = new GitSource(new GitPin(
            "tree", "https://sample.example/r.git", new string('a', 40), "", ".*", TreeDigest.Of([("b.txt", Encoding.UTF8.GetBytes("b"))])));
        var graph = new StageGraph("small", [new DownloadStage("sample", [file, tree], new DownloadOptions(null, Offline: true))]);
        var subject = new AuditSubject(new Workspace(folder.Path), graph, new LockedStudy("small", new LockedMachine("X64", "none"), []));
        return Assert.Single(AuditReport.Of(subject, [new RawDataCheck()]).Checks);
    }
}
