namespace Telar.Studies.Hypotheses;

/// <summary>Predictions of one trained system.</summary>
/// <param name="Path">Parquet with columns <c>id</c>, <c>truth</c>, <c>predicted</c>, project-relative.</param>
public sealed record EvidenceRun(string Path)
{
    /// <summary>Only rows of this protocol, by the column <c>protocol</c>; null where the file has one only.</summary>
    public string? Protocol { get; init; }

    /// <summary>Only rows of this seed, by the column <c>seed</c>; null where the file has one only.</summary>
    public int? Seed { get; init; }

    public override string ToString() =>
        Path + (Protocol is null ? "" : $", protocol {Protocol}") + (Seed is null ? "" : $", seed {Seed}");
}
