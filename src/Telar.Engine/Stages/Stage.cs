namespace Telar.Engine.Stages;

/// <summary>
/// One step of the pipeline: declared inputs, parameters and outputs, and the code that makes the
/// outputs. Stages are joined by paths: a stage depends on whichever stage writes what it reads.
/// Paths are relative to the project's root, with forward slashes; an output may be a file or a folder.
/// </summary>
public abstract class Stage
{
    /// <summary>Unique name within the study, slash-separated, e.g. <c>train/places/seed-1</c>.</summary>
    public abstract string Key { get; }

    public abstract StageKind Kind { get; }

    /// <summary>The experiment it belongs to, or null where it serves several.</summary>
    public virtual string? Experiment => null;

    /// <summary>Files and folders read: outputs of other stages, or source files of the repository.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>Files and folders written; every one must exist when <see cref="RunAsync"/> returns.</summary>
    public abstract IReadOnlyList<string> Outputs { get; }

    /// <summary>Everything else that decides the outputs; serialised to canonical JSON into the fingerprint.</summary>
    public virtual object Parameters => new { };

    /// <summary>Facts about the machine that decide the outputs, e.g. the TeX version; part of the fingerprint.</summary>
    public virtual IReadOnlyDictionary<string, string> Environment => NoFacts;

    /// <summary>
    /// Whether the stage runs in a child process with one thread and pinned numeric settings.
    /// True for everything that computes with Torch.
    /// </summary>
    public virtual bool RunsInWorker => false;

    /// <summary>
    /// Makes the outputs. Reads only <see cref="StageContext.Input"/>, writes only
    /// <see cref="StageContext.Output"/> and <see cref="StageContext.WorkFolder"/>; must not depend on
    /// time, locale, path or thread count.
    /// </summary>
    public abstract Task RunAsync(StageContext context, CancellationToken cancellation);

    public override string ToString() => Key;

    private static readonly Dictionary<string, string> NoFacts = [];
}
