namespace Telar.Engine.Explaining;

/// <summary>What a stage is compared with.</summary>
public enum Comparison
{
    /// <summary>Nothing: it never ran here and no lock names it.</summary>
    None,

    /// <summary>A run whose record is here.</summary>
    Run,

    /// <summary>The committed lock: it never ran here.</summary>
    Lock,
}
