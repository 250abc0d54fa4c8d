namespace Telar.Engine.Code;

/// <summary>The parts of a code fingerprint, each map in ordinal order of its keys.</summary>
internal sealed record CodeParts(
    SortedDictionary<string, string> Methods,
    SortedDictionary<string, string> Types,
    SortedDictionary<string, string> Packages)
{
    public string Digest() => Hashing.Digest.OfText(string.Join('\n',
    [
        .. Methods.Select(part => $"method\t{part.Key}\t{part.Value}"),
        .. Types.Select(part => $"type\t{part.Key}\t{part.Value}"),
        .. Packages.Select(part => $"package\t{part.Key}\t{part.Value}"),
    ]));
}
