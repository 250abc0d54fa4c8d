namespace Telar.Build.Graph;

/// <summary>What the next run would do with the stages of a box, the most of them first.</summary>
public enum BoxState
{
    Runs,
    MayRun,
    Restorable,
    PassedOver,
    UpToDate,
}
