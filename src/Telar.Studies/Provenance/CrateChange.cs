namespace Telar.Studies.Provenance;

/// <summary>What writing a crate did.</summary>
public enum CrateChange
{
    /// <summary>It was there, with the same bytes.</summary>
    None,

    /// <summary>There was none.</summary>
    Written,

    /// <summary>There was another.</summary>
    Rewritten,
}
