namespace Cake.Frosting;

/// <summary>The run goes on when this task fails.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContinueOnErrorAttribute : Attribute;
