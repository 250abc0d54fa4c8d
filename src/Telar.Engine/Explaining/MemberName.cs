using System.Text.RegularExpressions;

namespace Telar.Engine.Explaining;

/// <summary>Turns the metadata name of a member of ours into what its author would call it.</summary>
internal static partial class MemberName
{
    /// <summary><c>Namespace.Type.Method</c>; a property for its accessors.</summary>
    /// <param name="name">Full name with parameter types, as in a code listing.</param>
    public static string WithoutParameters(string name)
    {
        var end = name.IndexOf('(');
        return Readable(end < 0 ? name : name[..end]);
    }

    /// <summary>The same with the parameter types, to tell overloads apart.</summary>
    public static string WithParameters(string name) => Readable(name);

    private static string Readable(string name)
    {
        var plain = Arity().Replace(name, "").Replace('+', '.')
            .Replace("..cctor", " (static fields)", StringComparison.Ordinal)
            .Replace("..ctor(", "(", StringComparison.Ordinal)
            .Replace("..ctor", " (constructor)", StringComparison.Ordinal);
        return Accessor().Replace(plain, ".");
    }

    [GeneratedRegex("`[0-9]+")]
    private static partial Regex Arity();

    [GeneratedRegex(@"\.(get|set)_(?=[A-Z][^.]*$)")]
    private static partial Regex Accessor();
}
