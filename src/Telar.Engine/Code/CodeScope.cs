using System.Reflection;

namespace Telar.Engine.Code;

/// <summary>Which assemblies are read method by method, where assemblies lie, and where a stage starts.</summary>
/// <param name="IsOwn">
/// Tells by simple name whether an assembly is ours: its code is followed. Any other counts by name and version.
/// </param>
/// <param name="Locate">
/// Finds an assembly's file by simple name, or null to look beside the roots' own files and in the framework.
/// </param>
public sealed record CodeScope(Predicate<string> IsOwn, Func<string, string?> Locate)
{
    /// <summary>Assemblies named <c>Telar.*</c>, found beside the roots.</summary>
    public static CodeScope Telar { get; } = new(
        static name => name.StartsWith("Telar.", StringComparison.Ordinal),
        static _ => null);

    internal bool IsOwnAssembly(Assembly assembly) => IsOwn(assembly.GetName().Name ?? "");
}
