using System.Reflection.Metadata.Ecma335;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reach;
using Telar.Engine.Hashing;

namespace Telar.Engine.Code;

/// <summary>
/// Fingerprints the code that stages can reach, read from the compiled assemblies: comments, names of
/// locals and unrelated code do not count; any change in a method, type, constant or package version
/// that a stage can reach does. Not seen: types looked up by a string, native code, and files, which
/// a stage must declare as inputs.
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
public sealed class CodeFingerprints
{
    // Part of every key: to be raised whenever digests are made in another way.
    private const string format = "1";

    private const string stageType = "Telar.Engine.Stages.Stage";
    private const string entryMethod = "RunAsync";

    private readonly Lock access = new();
    private readonly ModuleSet modules;
    private readonly PartStore parts;
    private readonly Hierarchy hierarchy;
    private readonly FingerprintCache? cache;
    private readonly Dictionary<string, CodeFingerprint> known = new(StringComparer.Ordinal);

    /// <param name="cacheFolder">Where digests are kept between runs; null to keep none.</param>
    public CodeFingerprints(string? cacheFolder)
        : this(cacheFolder, CodeScope.Telar)
    {
    }

    /// <param name="cacheFolder">Where digests are kept between runs; null to keep none.</param>
    /// <param name="scope">Which assemblies are ours.</param>
    public CodeFingerprints(string? cacheFolder, CodeScope scope)
    {
        modules = new ModuleSet(scope);
        var references = new References(modules);
        parts = new PartStore(references);
        hierarchy = new Hierarchy(references);
        cache = cacheFolder is null ? null : new FingerprintCache(cacheFolder);
    }

    /// <summary>
    /// The fingerprint of what runs when the stage among the roots runs. Its constructors, and those
    /// of the objects it holds, count as well. Stages with the same roots share one result.
    /// </summary>
    /// <exception cref="ArgumentException">There is no stage among the roots.</exception>
    /// <exception cref="TelarException">An assembly of ours has no file, or not the one that is loaded.</exception>
    public CodeFingerprint Of(CodeRoots roots)
    {
        lock (access)
        {
            var key = Key(roots);
            if (!known.TryGetValue(key, out var fingerprint))
                known[key] = fingerprint = Cached(key, roots) ?? Found(key, roots);
            return fingerprint;
        }
    }

    public CodeFingerprint Of(IReadOnlyList<Type> roots) => Of(new CodeRoots(roots, []));

    /// <summary>Writes what was found to the cache folder, for the next run.</summary>
    public void Save()
    {
        lock (access)
            cache?.Save();
    }

    private CodeFingerprint? Cached(string key, CodeRoots roots) =>
        cache?.Find(key) is { } entry ? new CodeFingerprint(entry.Digest, entry.Packages, () => Parts(roots)) : null;

    private CodeFingerprint Found(string key, CodeRoots roots)
    {
        var found = Parts(roots);
        var digest = found.Digest();
        cache?.Add(key, digest, found.Packages);
        return new CodeFingerprint(digest, found.Packages, () => found);
    }

    private string Key(CodeRoots roots)
    {
        var places = roots.Select(type => (type.Module, type.MetadataToken))
            .Concat(roots.Methods.Select(method => (method.Module, method.MetadataToken)))
            .ToList();
        return Digest.OfText(string.Join('\n',
        [
            format,
            .. places.Select(place => $"{place.Module.ModuleVersionId} {place.MetadataToken:x8}").Order(StringComparer.Ordinal),
            .. places.Select(place => place.Module).Distinct().SelectMany(module => modules.Identity(modules.Of(module)))
                .Distinct().Order(StringComparer.Ordinal),
        ]));
    }

    private CodeParts Parts(CodeRoots roots)
    {
        lock (access)
            return new Walk(parts, hierarchy).From(Nodes(roots));
    }

    private IEnumerable<Node> Nodes(CodeRoots roots)
    {
        var types = roots.Select(TypeOf).ToList();
        yield return new Node(NodeKind.Slot, Entry(types));
        foreach (var type in types)
        {
            yield return new Node(NodeKind.Live, type);
            foreach (var constructor in type.Constructors())
                yield return new Node(NodeKind.Method, constructor);
        }

        foreach (var method in roots.Methods)
        {
            var handle = MetadataTokens.MethodDefinitionHandle(method.MetadataToken);
            yield return new Node(NodeKind.Method, new MethodKey(modules.Of(method.Module), handle));
        }
    }

    private TypeKey TypeOf(Type type) =>
        new(modules.Of(type.Module), MetadataTokens.TypeDefinitionHandle(type.MetadataToken));

    // The engine calls RunAsync on whatever stage it is, so that it is called from the outset.
    private MethodKey Entry(IEnumerable<TypeKey> types)
    {
        var stage = types.SelectMany(type => hierarchy.Ancestry(type).Bases)
            .FirstOrDefault(type => type.Module.Find(stageType) == type);
        if (stage.Module is null)
            throw new ArgumentException($"No root derives from {stageType}.", nameof(types));
        return stage.Methods().Single(method => method.Name == entryMethod);
    }
}
