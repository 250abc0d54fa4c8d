namespace Telar.Tests.Build.Frosting;

/// <summary>What the sample tasks did, in order.</summary>
public sealed class Journal
{
    public List<string> Entries { get; } = [];
}
