using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reach;

/// <summary>
/// Rapid type analysis: a virtual method runs when its type is live and its slot is called, in
/// whichever order the two are found (Bacon and Sweeney, OOPSLA 1996).
/// </summary>
internal sealed class Dispatch(Hierarchy hierarchy)
{
    private readonly Dictionary<TypeKey, List<TypeKey>> liveBelow = [];
    private readonly Dictionary<TypeKey, List<MethodKey>> calledOn = [];

    /// <summary>Notes a live type; gives the methods that can run from now on.</summary>
    public IEnumerable<MethodKey> AddLive(TypeKey type)
    {
        List<MethodKey> called = [];
        foreach (var ancestor in hierarchy.Ancestry(type).All)
        {
            ListOf(liveBelow, ancestor).Add(type);
            called.AddRange(ListOf(calledOn, ancestor));
        }

        return hierarchy.Members(type)
            .Where(member => member.IsOpen || called.Exists(member.Implements))
            .Select(member => member.Method);
    }

    /// <summary>Notes a called slot; gives the methods that can run from now on.</summary>
    public IEnumerable<MethodKey> AddCalled(MethodKey slot)
    {
        ListOf(calledOn, slot.DeclaringType).Add(slot);
        return ListOf(liveBelow, slot.DeclaringType)
            .SelectMany(hierarchy.Members)
            .Where(member => member.Implements(slot))
            .Select(member => member.Method);
    }

    private static List<T> ListOf<T>(Dictionary<TypeKey, List<T>> lists, TypeKey key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
