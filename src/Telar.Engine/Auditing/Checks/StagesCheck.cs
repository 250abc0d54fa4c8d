namespace Telar.Engine.Auditing.Checks;

/// <summary>The lock names the stages of the study, each with its kind and its outputs.</summary>
public sealed class StagesCheck : IAuditCheck
{
    private const string Remedy = "run --target=Paper, and commit what it makes";

    public string Name => "stages";

    public string Claim => "the lock names all stages of the study and their outputs, and no others";

    public void Run(AuditSubject subject, CheckResult result)
    {
        if (subject.Locked.Study != subject.Graph.Study)
            result.Find("lock", $"it is that of the study {subject.Locked.Study}, not of {subject.Graph.Study}", "restore it with git checkout");

        var known = subject.Graph.Stages.ToDictionary(stage => stage.Key, StringComparer.Ordinal);
        foreach (var key in known.Keys.Union(subject.Locked.Stages.Keys).Order(StringComparer.Ordinal))
        {
            result.Examine();
            if (!subject.Locked.Stages.TryGetValue(key, out var locked))
                result.Find($"stage {key}", "the study has it, the lock does not", Remedy);
            else if (!known.TryGetValue(key, out var stage))
                result.Find($"stage {key}", "only the lock has it", Remedy);
            else
            {
                if (stage.Kind.ToString() != locked.Kind)
                    result.Find($"stage {key}", $"it is of the kind {stage.Kind}, the lock says {locked.Kind}", Remedy);
                foreach (var path in stage.Outputs.Except(locked.Outputs.Keys))
                    result.Find($"stage {key}", $"the lock is without its output {path}", Remedy);
                foreach (var path in locked.Outputs.Keys.Except(stage.Outputs))
                    result.Find($"stage {key}", $"the lock gives it the output {path}, which it does not have", Remedy);
            }
        }
    }
}
