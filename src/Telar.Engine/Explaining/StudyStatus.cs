namespace Telar.Engine.Explaining;

/// <summary>What the next run would do with a study.</summary>
/// <param name="Study">The study, also the name of its folder under <c>results</c>.</param>
/// <param name="Stages">In an order in which every stage follows those it depends on.</param>
public sealed record StudyStatus(string Study, IReadOnlyList<StageStatus> Stages)
{
    /// <summary>Whether it is that of a run which allows outputs to be missing.</summary>
    public bool AllowsMissing { get; init; }

    public IEnumerable<StageStatus> UpToDate => Stages.Where(stage => stage.State == StageState.UpToDate);

    /// <summary>Empty unless outputs may be missing.</summary>
    public IEnumerable<StageStatus> PassedOver => Stages.Where(stage => stage.State == StageState.PassedOver);

    public IEnumerable<StageStatus> Restorable => Stages.Where(stage => stage.State == StageState.Restorable);

    public IEnumerable<StageStatus> SureToRun => Stages.Where(stage => stage.IsSureToRun);

    public IEnumerable<StageStatus> MayRun => Stages.Where(stage => stage.State == StageState.Stale && !stage.IsSureToRun);
}
