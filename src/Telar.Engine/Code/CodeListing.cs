namespace Telar.Engine.Code;

/// <summary>The parts that a code fingerprint covers: name to the head of the part's digest.</summary>
/// <param name="Methods">Full names with parameter types.</param>
/// <param name="Types">Full names with the aspect that counts.</param>
public sealed record CodeListing(IReadOnlyDictionary<string, string> Methods, IReadOnlyDictionary<string, string> Types)
{
    // Enough to tell apart the versions of one part.
    private const int DigestLength = 12;

    private const string MethodWord = "method";
    private const string TypeWord = "type";

    public static CodeListing Of(CodeFingerprint code) => new(Heads(code.Methods), Heads(code.Types));

    /// <summary>Reads what <see cref="Lines"/> wrote; a line that is none is left out.</summary>
    public static CodeListing Read(IEnumerable<string> lines)
    {
        var fields = lines.Select(line => line.Split('\t')).Where(line => line.Length == 3).ToLookup(line => line[0]);
        return new CodeListing(Map(fields[MethodWord]), Map(fields[TypeWord]));
    }

    public IEnumerable<string> Lines() =>
    [
        .. Methods.Select(part => $"{MethodWord}\t{part.Key}\t{part.Value}"),
        .. Types.Select(part => $"{TypeWord}\t{part.Key}\t{part.Value}"),
    ];

    private static SortedDictionary<string, string> Heads(IReadOnlyDictionary<string, string> parts) =>
        new(parts.ToDictionary(part => part.Key, part => part.Value[..DigestLength]), StringComparer.Ordinal);

    private static SortedDictionary<string, string> Map(IEnumerable<string[]> lines)
    {
        var map = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
            map[line[1]] = line[2];
        return map;
    }
}
