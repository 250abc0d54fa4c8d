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
        var absent = 0;
        foreach (var (stage, locked) in subject.Stages)
        {
            foreach (var path in stage.Inputs.Distinct().Except(locked.Inputs.Keys))
                result.Find($"stage {stage.Key}", $"it reads {path}, the lock does not say so", Remake);
            foreach (var (path, digest) in locked.Inputs)
            {
                if (!stage.Inputs.Contains(path))
                    result.Find($"stage {stage.Key}", $"the lock gives it the input {path}, which it does not read", Remake);
                else if (subject.Graph.WriterOf(path) is not { } writer)
                    CheckSource(subject, result, stage, path, digest);
                else if (!CheckEdge(subject, result, stage, writer, path, digest))
                {
                    absent++;
                    continue;
                }

                result.Examine();
            }
        }

        if (absent > 0)
            result.Note($"not compared, they lie in folders that are not present here: {absent}");
    }

    /// <returns>Whether there was anything to compare with.</returns>
    private static bool CheckEdge(AuditSubject subject, CheckResult result, Stage reader, Stage writer, string path, string digest)
    {
        if (subject.Locked.Stages.GetValueOrDefault(writer.Key)?.Outputs.GetValueOrDefault(path) is { } made)
        {
            if (made != digest)
                result.Find($"stage {reader.Key}", $"it did not read the {path} that {writer.Key} made ({Abbreviation.Pair(digest, made)})", Remake);
            return true;
        }

        // A file inside a folder that was made as a whole: the lock has only the folder's digest.
        if (subject.Files.DigestOf(path) is not { } found)
            return false;
        CheckContent(result, reader, path, digest, found);
        return true;
    }

    private static void CheckSource(AuditSubject subject, CheckResult result, Stage reader, string path, string digest)
    {
        if (subject.Files.DigestOf(path) is { } found)
            CheckContent(result, reader, path, digest, found);
        else
            result.Find(path, $"it is missing; {reader.Key} reads it", "restore it with git checkout");
    }

    private static void CheckContent(CheckResult result, Stage reader, string path, string digest, string found)
    {
        if (found != digest)
            result.Find(path, $"it is not what {reader.Key} read ({Abbreviation.Pair(digest, found)})", $"restore it with git checkout, or {Remake}");
    }
}
