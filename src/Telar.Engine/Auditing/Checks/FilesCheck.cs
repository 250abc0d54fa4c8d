using Telar.Engine.Locking;

namespace Telar.Engine.Auditing.Checks;

/// <summary>Every file that the lock names is here, with its digest.</summary>
public sealed class FilesCheck : IAuditCheck
{
    public string Name => "files";

    public string Claim => "every output is here with the digest that the lock records";

    public void Run(AuditSubject subject, CheckResult result)
    {
        var absent = new List<string>();
        var owners = Owners(subject.Locked);
        foreach (var (key, stage) in subject.Locked.Stages)
        {
            foreach (var (path, recorded) in stage.Outputs)
            {
                var found = subject.Files.DigestOf(path);
                if (found is null && LocalOutputs.Includes(path))
                {
                    absent.Add(path);
                    continue;
                }

                result.Examine();
                if (found is null)
                    result.Find(path, $"it is missing; {key} made it", Remedy(path));
                else if (found != recorded)
                    result.Find(path, $"it is not what {key} made ({Abbreviation.Pair(recorded, found)}{Resemblance(found, owners)})", Remedy(path));
            }
        }

        foreach (var line in LocalOutputs.Absent(absent))
            result.Note(line);
    }

    // Two figures that changed places are told by their content.
    private static string Resemblance(string found, ILookup<string, string> owners) =>
        owners[found].FirstOrDefault() is { } other ? $", the content of {other}" : "";

    private static ILookup<string, string> Owners(LockedStudy locked) => locked.Stages.Values
        .SelectMany(stage => stage.Outputs)
        .ToLookup(output => output.Value, output => output.Key, StringComparer.Ordinal);

    private static string Remedy(string path) => LocalOutputs.Includes(path)
        ? "delete it and run --target=Paper"
        : "restore it with git checkout, or run --target=Paper";
}
