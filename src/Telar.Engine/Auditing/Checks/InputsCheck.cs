using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Engine.Auditing.Checks;

/// <summary>
/// What a stage read is what the stage that writes it made, digest for digest; or, where no stage
/// writes it, a source file of this checkout.
/// </summary>
public sealed class InputsCheck : IAuditCheck
{
    private const string Remake = "run --target=Paper, and commit what it makes";

    public string Name => "inputs";

    public string Claim => "every input is the output of the stage that writes it, or a source file of this checkout";

    public void Run(AuditSubject subject, CheckResult result)
    {
        foreach (var (stage, locked) in subject.Stages)
        {
            foreach (var path in stage.Inputs.Distinct().Except(locked.Inputs.Keys))
                result.Find($"stage {stage.Key}", $"it reads {path}, the lock does not say so", Remake);
            foreach (var (path, digest) in locked.Inputs)
            {
                result.Examine();
                if (!stage.Inputs.Contains(path))
                    result.Find($"stage {stage.Key}", $"the lock gives it the input {path}, which it does not read", Remake);
                else if (subject.Graph.WriterOf(path) is { } writer)
                    CheckEdge(subject, result, stage, writer, path, digest);
                else
                    CheckSource(subject, result, stage, path, digest);
            }
        }
    }

    private static void CheckEdge(AuditSubject subject, CheckResult result, Stage reader, Stage writer, string path, string digest)
    {
        // A stage that the lock does not name, or that lacks an output, is a finding of its own.
        if (!subject.Locked.Stages.TryGetValue(writer.Key, out LockedStage? locked))
            return;

        // Of a file inside a folder that was made as a whole, only the file itself can tell.
        var made = locked.Outputs.GetValueOrDefault(path) ?? subject.Files.DigestOf(path);
        if (made is not null && made != digest)
            result.Find($"stage {reader.Key}", $"it did not read the {path} that {writer.Key} made ({Abbreviation.Pair(digest, made)})", Remake);
    }

    private static void CheckSource(AuditSubject subject, CheckResult result, Stage reader, string path, string digest)
    {
        var found = subject.Files.DigestOf(path);
        if (found is null)
            result.Find(path, $"it is missing; {reader.Key} reads it", "restore it with git checkout");
        else if (found != digest)
            result.Find(path, $"it is not what {reader.Key} read ({Abbreviation.Pair(digest, found)})", $"restore it with git checkout, or {Remake}");
    }
}
