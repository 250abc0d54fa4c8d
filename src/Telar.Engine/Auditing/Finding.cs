namespace Telar.Engine.Auditing;

/// <summary>Something that is not as the lock or the checkout says.</summary>
/// <param name="Where">The file or stage.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Finding(string Where, string What, string Remedy)
{
    public override string ToString() => $"{Where}: {What}; {Remedy}";
}
