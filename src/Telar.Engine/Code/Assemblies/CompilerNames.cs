using System.Text.RegularExpressions;

namespace Telar.Engine.Code.Assemblies;

/// <summary>
/// Knows the names that the C# compiler makes up. Most carry ordinals that shift when unrelated code
/// is added, so that they must never be hashed as they are.
/// </summary>
internal static partial class CompilerNames
{
    public static Origin OfType(string name, Origin? declaringType)
    {
        if (declaringType is Origin.Shared or Origin.Inlined)
            return declaringType.Value;
        if (!name.StartsWith('<') || FileLocal().IsMatch(name))
            return Origin.Written;
        return IsShared(name) ? Origin.Shared : Origin.Inlined;
    }

    public static Origin OfMethod(string name, Origin declaringType)
    {
        // <Clone>$ and <Main>$ are made by the compiler too, but once, under a steady name.
        var isMade = name.StartsWith('<') && !name.EndsWith('$');
        return isMade || declaringType != Origin.Written ? Origin.Inlined : Origin.Written;
    }

    /// <summary>
    /// The name of a type or member without what unrelated code can change: ordinals, and the hash of
    /// the source path that file-local types carry.
    /// </summary>
    public static string Steady(string name)
    {
        if (!name.StartsWith('<'))
            return name;
        var fileLocal = FileLocal().Match(name);
        if (fileLocal.Success)
            return $"<{fileLocal.Groups["file"]}>{GeneratedOrdinal().Replace(fileLocal.Groups["name"].Value, "")}";
        if (IsLambdaClass(name))
            return "<>c";
        // The number in <>y__InlineArray4 is its length.
        return name.StartsWith("<>y__", StringComparison.Ordinal) ? name : Ordinal().Replace(name, "");
    }

    private static bool IsShared(string name) =>
        IsLambdaClass(name)
        || name is "<Module>" or "<PrivateImplementationDetails>"
        || name.StartsWith("<>O", StringComparison.Ordinal)
        || name.Contains(">O__", StringComparison.Ordinal)
        || name.StartsWith("<>z__", StringComparison.Ordinal)
        || name.StartsWith("<>y__", StringComparison.Ordinal);

    private static bool IsLambdaClass(string name) =>
        name == "<>c"
        || (name.StartsWith("<>c__", StringComparison.Ordinal)
            && !name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal));

    [GeneratedRegex("^<(?<file>[^>]*)>F[0-9A-F]{40,}__(?<name>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex FileLocal();

    [GeneratedRegex("_[0-9]+$")]
    private static partial Regex GeneratedOrdinal();

    // <M>b__3_0 (a lambda), <>9__3_0 (its cache), <M>d__4 (an iterator), <M>g__Local|0_1 (a local
    // function), <>c__DisplayClass0_0`1 (a closure), <0>__Parse (a cached method group).
    [GeneratedRegex("[0-9]+(_[0-9]+)?(?=(`[0-9]+)?$)|(?<=^<)[0-9]+(?=>__)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();
}
