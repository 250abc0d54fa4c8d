namespace Telar.Engine.Running;

/// <summary>How a run dealt with a stage; the more it did, the greater.</summary>
public enum StageOutcome
{
    /// <summary>It is as the lock says, and nothing asked for those of its outputs that are missing.</summary>
    PassedOver,

    /// <summary>Nothing it depends on changed and its outputs are in place.</summary>
    UpToDate,

    /// <summary>A past run with this fingerprint left its outputs in the store; they were put in place.</summary>
    Restored,

    Ran,
}
