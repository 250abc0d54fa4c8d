namespace Telar.Engine.Code.Assemblies;

/// <param name="Name">Namespace, enclosing types and name, without what the compiler varies.</param>
/// <param name="Origin">Who made it.</param>
/// <param name="IsValueType">Instances exist without a constructor call.</param>
internal sealed record TypeFacts(string Name, Origin Origin, bool IsValueType);
