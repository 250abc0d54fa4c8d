using Telar.Engine.Auditing;
using Telar.Engine.Files;

namespace Telar.Studies.Provenance;

/// <summary>
/// <c>results/&lt;study&gt;/ro-crate-metadata.json</c>: what the lock records, in the terms of RO-Crate 1.1
/// and Provenance Run Crate 0.5, for catalogues and other tools. Its bytes depend on the lock, the study
/// and the committed files only; to be written of a clean audit.
/// </summary>
public static class StudyCrate
{
    public static string PathOf(string study) => $"results/{study}/{Crate.Descriptor}";

    /// <summary>Writes the crate where there is none or another.</summary>
    public static CrateChange Write(AuditSubject subject, StudyCard card)
    {
        var path = subject.Workspace.Absolute(PathOf(subject.Graph.Study));
        var text = TextOf(subject, card);
        var exists = File.Exists(path);
        if (exists && File.ReadAllText(path) == text)
            return CrateChange.None;

        AtomicFile.WriteText(path, text, subject.Workspace.StagingFolder);
        return exists ? CrateChange.Rewritten : CrateChange.Written;
    }

    /// <summary>The crate's content.</summary>
    /// <param name="subject">A study without findings: the committed files are there.</param>
    /// <param name="card">Of the study.</param>
    public static string TextOf(AuditSubject subject, StudyCard card)
    {
        var crate = new Crate();
        var licences = new CrateLicences(crate);
        var licence = licences.Add(card.Licence);
        var author = crate.Add(new CrateEntity("#authors", "Organization").With("name", card.Authors));
        var files = new CrateFiles(crate, subject);
        var datasets = new CrateDatasets(crate, files, licences, subject);
        var works = datasets.Add();
        var stages = new CrateStages(crate, files, new CrateSoftware(crate), datasets, subject, author);
        stages.Add();

        var workflow = new CrateWorkflow(crate, files, card, author, licence);
        workflow.AddWorkflow(stages);
        var sources = SourcesOf(subject).Select(source => files.Add(source.Key, source.Value)).ToHashSet(StringComparer.Ordinal);
        workflow.AddRun(stages, subject.Locked.Machine, [.. sources, .. works], files.Parts.Where(part => !sources.Contains(part)));
        files.AddLock(about: CrateWorkflow.Organisation);
        new CrateRoot(crate, card, author, licences).Add(
            workflow.Workflow,
            [workflow.Workflow, .. files.Parts, .. works],
            [CrateWorkflow.Organisation, CrateNames.StudyRun, .. stages.Runs]);
        return crate.ToText();
    }

    private static IEnumerable<KeyValuePair<string, string>> SourcesOf(AuditSubject subject) => subject.Locked.Stages.Values
        .SelectMany(stage => stage.Inputs)
        .Where(input => subject.Graph.WriterOf(input.Key) is null);
}
