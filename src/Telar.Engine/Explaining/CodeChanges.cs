using Telar.Engine.Code;

namespace Telar.Engine.Explaining;

/// <summary>Names the methods and types in which two versions of a stage's code differ.</summary>
internal sealed class CodeChanges(CodeListings listings)
{
    // Many stages share their code.
    private readonly Dictionary<(string, string), IReadOnlyList<StageChange>> known = [];

    /// <param name="old">Digest of the code then.</param>
    /// <param name="now">Digest of the code now.</param>
    /// <param name="code">The code now; asked for only where it is needed.</param>
    public IReadOnlyList<StageChange> Between(string old, string now, Func<CodeFingerprint> code)
    {
        if (old == now)
            return [];
        if (!known.TryGetValue((old, now), out var changes))
            known[(old, now)] = changes = Find(old, now, code);
        return changes;
    }

    private IReadOnlyList<StageChange> Find(string old, string now, Func<CodeFingerprint> code)
    {
        if (listings.Find(old) is not { } before)
            return [new StageChange(ChangeKind.Code, "code", old, now)];

        var after = CodeListing.Of(code());
        var methods = Differences(before.Methods, after.Methods);
        var types = Differences(before.Types, after.Types).Where(type => !methods.Any(method => IsMember(method.Name, type.Name)));
        return [.. Named(ChangeKind.Method, methods), .. Named(ChangeKind.Type, types)];
    }

    private static IReadOnlyList<(string Name, string? Old, string? New)> Differences(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys)
            .Select(name => (Name: name, Old: before.GetValueOrDefault(name), New: after.GetValueOrDefault(name)))
            .Where(part => part.Old != part.New)
            // What changed says more than what came or went with it.
            .OrderBy(part => part.Old is null || part.New is null)
            .ThenBy(part => part.Name, StringComparer.Ordinal),
    ];

    // A type is listed with an aspect, as "Sample.Places (instance)"; one that the compiler made, without.
    private static bool IsMember(string method, string type) =>
        method.StartsWith(type.Split(" (")[0] + ".", StringComparison.Ordinal);

    private static IEnumerable<StageChange> Named(ChangeKind kind, IEnumerable<(string Name, string? Old, string? New)> parts) => parts
        .GroupBy(part => kind == ChangeKind.Type ? MemberName.WithParameters(part.Name) : MemberName.WithoutParameters(part.Name))
        .SelectMany(group => group.Select(part => new StageChange(
            kind, group.Count() == 1 ? group.Key : MemberName.WithParameters(part.Name), part.Old, part.New)));
}
