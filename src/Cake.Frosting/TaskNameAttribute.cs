namespace Cake.Frosting;

/// <summary>The name a task goes by; without it, the name of the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TaskNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
