using Telar.Data.Auditing;
using Telar.Engine.Auditing;
using Telar.Engine.Auditing.Checks;
using Telar.Engine.Locking;
using Telar.Studies.Provenance;

namespace Telar.Studies.Auditing;

/// <summary>The checks that an audit of a study asks. A new one is one more line here.</summary>
public static class StudyAudit
{
    public static AuditReport Of(AuditSubject subject) => AuditReport.Of(subject, Checks(subject.Graph.Study));

    private static IAuditCheck[] Checks(string study) =>
    [
        new StagesCheck(),
        new FilesCheck(),
        new InputsCheck(),
        new RawDataCheck(),
        new CodeCheck(),
        new FingerprintsCheck(),
        new StrayFilesCheck([StudyLock.RelativePathOf(study), StudyCrate.PathOf(study)], Others(study)),
    ];

    private static string[] Others(string study) =>
    [
        .. StudyCatalog.All
            .SelectMany(other => Enum.GetValues<Profile>().Select(profile => new StudyPaths(other.Name, profile).Folder))
            .Where(folder => folder != study),
    ];
}
