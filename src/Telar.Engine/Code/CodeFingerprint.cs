namespace Telar.Engine.Code;

/// <summary>
/// What a stage's code is: one digest for "is it the same?", and the digest of every part of it for
/// "what changed?". The parts are found when first asked for, because most runs never ask.
/// </summary>
public sealed class CodeFingerprint
{
    private readonly Lazy<CodeParts> parts;

    internal CodeFingerprint(string digest, IReadOnlyDictionary<string, string> packages, Func<CodeParts> parts)
    {
        Digest = digest;
        Packages = packages;
        this.parts = new Lazy<CodeParts>(parts);
    }

    /// <summary>SHA-256 over all parts, 64 lower-case hexadecimal digits.</summary>
    public string Digest { get; }

    /// <summary>
    /// Every package assembly that is reached to its version; the whole framework is one package,
    /// <c>Microsoft.NETCore.App</c>, by major.minor. In ordinal order.
    /// </summary>
    public IReadOnlyDictionary<string, string> Packages { get; }

    /// <summary>Every reached method of ours (full name with parameter types) to its own digest.</summary>
    public IReadOnlyDictionary<string, string> Methods => parts.Value.Methods;

    /// <summary>
    /// Every reached type of ours, with the aspect that counts (bases, instance, reflected), to the
    /// digest of that aspect.
    /// </summary>
    public IReadOnlyDictionary<string, string> Types => parts.Value.Types;
}
