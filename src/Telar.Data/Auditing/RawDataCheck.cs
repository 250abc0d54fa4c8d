using Telar.Data.Stages;
using Telar.Engine.Auditing;

namespace Telar.Data.Auditing;

/// <summary>Downloaded files are the ones that the data sets pin, whatever the lock says of them.</summary>
public sealed class RawDataCheck : IAuditCheck
{
    public string Name => "raw data";

    public string Claim => "every download has the digest that its data set pins";

    public void Run(AuditSubject subject, CheckResult result)
    {
        var absent = new List<string>();
        foreach (var (source, path) in subject.Graph.Stages.OfType<DownloadStage>().SelectMany(stage => stage.Downloads))
        {
            var place = subject.Workspace.Absolute(path);
            if (!File.Exists(place) && !Directory.Exists(place))
            {
                absent.Add(path);
                continue;
            }

            result.Examine();
            if (!source.IsPinned(place))
                result.Find(path, "its content is not the pinned one", "delete it and run --target=Download");
        }

        foreach (var line in LocalOutputs.Absent(absent))
            result.Note(line);
    }
}
