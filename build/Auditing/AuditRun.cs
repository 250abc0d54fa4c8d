using Telar.Engine;
using Telar.Engine.Auditing;
using Telar.Engine.Locking;
using Telar.Studies.Auditing;
using Telar.Studies.Provenance;

namespace Telar.Build.Auditing;

/// <summary>Audits the chosen study, prints what came out, and describes sound results as an RO-Crate.</summary>
public static class AuditRun
{
    /// <exception cref="TelarException">There are findings, or no lock.</exception>
    public static void Run(BuildContext context, TextWriter output)
    {
        var study = context.Options.Study;
        var subject = AuditSubject.Of(context.Workspace, study.Build(context.Options.ForStudy));
        var path = StudyLock.RelativePathOf(subject.Graph.Study);
        var crate = StudyCrate.PathOf(subject.Graph.Study);
        var report = StudyAudit.Of(subject);
        output.WriteLine($"audit of {path}: {subject.Locked.Stages.Count} stages, nothing is run");
        foreach (var line in AuditTable.Lines(report))
            output.WriteLine(line);
        if (report.Findings > 0)
            throw new TelarException(
                $"the audit has {report.Findings} {(report.Findings == 1 ? "finding" : "findings")}; {crate} is not written",
                path,
                "see the findings above, each with what to do");

        output.WriteLine(StudyCrate.Write(subject, study.Card) switch
        {
            CrateChange.None => $"no findings; {crate} says so already",
            CrateChange.Written => $"no findings; wrote {crate}",
            _ => $"no findings; {crate} was another and is written anew",
        });
    }
}
