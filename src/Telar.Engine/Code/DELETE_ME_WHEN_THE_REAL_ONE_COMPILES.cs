// Stand-in so that the rest of the engine compiles meanwhile; the owner of this folder deletes it.
namespace Telar.Engine.Code;

public sealed record CodeFingerprint(string Digest, IReadOnlyDictionary<string, string> Methods, IReadOnlyDictionary<string, string> Packages);

public sealed class CodeFingerprints(string? cacheFolder)
{
    public CodeFingerprint Of(IReadOnlyList<Type> roots) => new(
        Hashing.Digest.OfText(cacheFolder is null ? "" : string.Join(',', roots.Select(root => root.FullName))), new Dictionary<string, string>(), new Dictionary<string, string>());
}

public static class CodeRoots
{
    public static IReadOnlyList<Type> Of(object stage) => [stage.GetType()];
}
