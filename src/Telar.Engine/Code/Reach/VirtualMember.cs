using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reach;

/// <summary>A method of a live type that a call of another method, its slot, can end up in.</summary>
/// <param name="Method">The implementation.</param>
/// <param name="Shape">Name, number of parameters and of type parameters: what it must share with its slot.</param>
/// <param name="Explicit">The slots that it names itself.</param>
/// <param name="IsOpen">Code that is not ours may call it, so that it runs wherever its type is live.</param>
internal sealed record VirtualMember(
    MethodKey Method, MethodShape Shape, IReadOnlyList<MethodKey> Explicit, bool IsOpen)
{
    public bool Implements(MethodKey slot) => Explicit.Contains(slot) || Shape == MethodShape.Of(slot);
}
