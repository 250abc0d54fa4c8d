namespace Telar.Engine.Explaining;

/// <summary>One thing that differs from the run a stage is compared with.</summary>
/// <param name="Kind">Which part it belongs to.</param>
/// <param name="Name">Method, type, path, package or setting.</param>
/// <param name="Old">Value or digest then; null where there was none.</param>
/// <param name="New">Value or digest now; null where there is none, <see cref="Missing"/> for an input that is not there.</param>
/// <param name="MadeBy">The stage that makes it, for an input that a stage makes.</param>
public sealed record StageChange(ChangeKind Kind, string Name, string? Old, string? New, string? MadeBy = null)
{
    /// <summary>Stands for the digest of a file that should be there and is not.</summary>
    public const string Missing = "missing";
}
