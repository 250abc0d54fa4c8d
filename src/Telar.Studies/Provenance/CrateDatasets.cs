using Telar.Data.Datasets;
using Telar.Data.Sources;
using Telar.Data.Stages;
using Telar.Engine.Auditing;
using Telar.Studies.Experiments;

namespace Telar.Studies.Provenance;

/// <summary>Adds the works of others that the study is made of, with licence, version and citation.</summary>
internal sealed class CrateDatasets(Crate crate, CrateFiles files, CrateLicences licences, AuditSubject subject)
{
    private readonly Dictionary<string, string> works = new(StringComparer.Ordinal);

    /// <summary>Identifiers of all of them, in the order of the study.</summary>
    public IReadOnlyList<string> Add() =>
    [
        .. subject.Graph.Stages.OfType<PreprocessStage>().SelectMany(stage => stage.Card.Credits)
            .Append(Typeface.Credit)
            .Select(credit => (Credit: credit, Download: Downloads.FirstOrDefault(download => Carries(download.Source, credit))))
            .Where(work => work.Download.Source is not null)
            .Select(work => Work(work.Credit, work.Download.Path, work.Download.Source.Carrier!.Identifier)),
    ];

    /// <summary>The works whose files a stage downloads.</summary>
    public IEnumerable<string> DownloadedBy(DownloadStage stage) =>
        stage.Downloads.Select(download => works.GetValueOrDefault(download.Path)).OfType<string>();

    private string Work(DatasetCredit credit, string path, string identifier)
    {
        var entity = new CrateEntity(credit.Address, "Dataset")
            .With("name", credit.Work)
            .With("description", credit.Attribution)
            .With("version", credit.Version)
            .With("identifier", identifier)
            .With("url", credit.Address)
            .With("citation", credit.Citation)
            .To("license", licences.Add(credit.Licence));
        var digest = subject.Locked.Stages.Values.Select(stage => stage.Outputs.GetValueOrDefault(path)).OfType<string>().FirstOrDefault();
        if (digest is not null)
            entity.To("distribution", files.Add(path, digest));
        return works[path] = crate.Add(entity);
    }

    private IEnumerable<(IDataSource Source, string Path)> Downloads =>
        subject.Graph.Stages.OfType<DownloadStage>().SelectMany(stage => stage.Downloads);

    private static bool Carries(IDataSource source, DatasetCredit credit) =>
        source.Carrier is { } carrier && carrier.Package == credit.Package && carrier.Version == credit.Version;
}
