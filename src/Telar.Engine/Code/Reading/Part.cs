using Telar.Engine.Code.Reach;

namespace Telar.Engine.Code.Reading;

/// <summary>One piece of code: its digest, and what is reached through it.</summary>
internal sealed record Part(
    string Name,
    string Digest,
    IReadOnlyCollection<Node> Uses,
    IReadOnlyCollection<KeyValuePair<string, string>> Packages);
