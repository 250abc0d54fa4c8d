using System.Collections;
using System.Reflection;

namespace Telar.Engine.Code;

/// <summary>
/// Where a stage's code starts: the runtime types of the stage and of the objects it holds, and beside
/// them the methods of the delegates it holds. Distinct and in ordinal order.
/// </summary>
public sealed class CodeRoots : IReadOnlyList<Type>
{
    private readonly Type[] types;

    public CodeRoots(IEnumerable<Type> types, IEnumerable<MethodInfo> methods)
    {
        this.types = [.. types.Distinct().OrderBy(type => type.AssemblyQualifiedName, StringComparer.Ordinal)];
        Methods =
        [
            .. methods.Distinct()
                .OrderBy(method => method.DeclaringType?.AssemblyQualifiedName, StringComparer.Ordinal)
                .ThenBy(method => method.MetadataToken),
        ];
    }

    public IReadOnlyList<MethodInfo> Methods { get; }

    public int Count => types.Length;

    public Type this[int index] => types[index];

    /// <summary>Collects the roots of a stage through its fields; cycles are fine.</summary>
    public static CodeRoots Of(object stage) => Of(stage, CodeScope.Telar);

    /// <inheritdoc cref="Of(object)"/>
    public static CodeRoots Of(object stage, CodeScope scope) => new ObjectWalk(scope).Roots(stage);

    public IEnumerator<Type> GetEnumerator() => types.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
