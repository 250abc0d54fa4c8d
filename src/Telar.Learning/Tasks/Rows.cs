using Telar.Learning.Training;

namespace Telar.Learning.Tasks;

/// <summary>Encoded rows of one part, with the identity of each in the processed table.</summary>
public sealed record Rows(IReadOnlyList<string> Ids, Examples Examples) : IDisposable
{
    public void Dispose() => Examples.Dispose();
}
