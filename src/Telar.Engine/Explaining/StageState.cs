namespace Telar.Engine.Explaining;

/// <summary>What the next run would do with a stage.</summary>
public enum StageState
{
    /// <summary>Nothing: nothing it depends on changed and its outputs are in place.</summary>
    UpToDate,

    /// <summary>Pass it over: what it made is not here, all that it depends on is as the lock says, and nothing that runs reads it.</summary>
    PassedOver,

    /// <summary>Put in place what a past run left in the store.</summary>
    Restorable,

    /// <summary>Run it, or, where it only waits for another stage, perhaps run it.</summary>
    Stale,
}
