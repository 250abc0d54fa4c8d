namespace Telar.Engine.Running;

public enum StageOutcome
{
    /// <summary>Nothing it depends on changed and its outputs are in place.</summary>
    UpToDate,

    /// <summary>A past run with this fingerprint left its outputs in the store; they were put in place.</summary>
    Restored,

    Ran,
}
