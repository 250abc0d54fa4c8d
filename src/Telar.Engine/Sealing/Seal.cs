using System.Text;
using Telar.Engine.Files;
using Telar.Engine.Hashing;

namespace Telar.Engine.Sealing;

/// <summary>
/// What a run that found nothing to do looked at, so that the same request need not look again: the
/// signature of every file it read and every folder it listed, and what it said. The request must name
/// all else that decides the answer. Broken by the least change, even one that would not matter; then
/// the stages are checked one by one, as without a seal.
/// </summary>
/// <param name="folder">Where seals are kept; may be deleted at any time.</param>
/// <param name="request">What was asked of which program in which environment.</param>
public sealed class Seal(string folder, string request)
{
    // First line of every seal: to be raised whenever seals are made in another way.
    private const string Format = "telar seal 1";

    private readonly string path = Path.Combine(folder, $"{Digest.OfText(request)[..32]}.txt");

    /// <summary>What the sealed run said; null where there is no such run or anything changed since.</summary>
    public string? Answer()
    {
        try
        {
            return File.Exists(path) ? Read() : null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // Another run has removed it meanwhile, or another user wrote it.
            return null;
        }
    }

    private string? Read()
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        if (!lines.MoveNext() || lines.Current != Format)
            return null;
        while (lines.MoveNext() && lines.Current.Length > 0)
        {
            var tab = lines.Current.IndexOf('\t');
            if (tab < 0 || FileSignature.Of(lines.Current[(tab + 1)..])?.ToString() != lines.Current[..tab])
                return null;
        }

        var answer = new StringBuilder();
        while (lines.MoveNext())
            answer.Append(lines.Current).Append('\n');
        // The answer ends the file: a seal without one was cut off.
        return answer.Length == 0 ? null : answer.ToString();
    }

    /// <summary>
    /// Seals a run. Does nothing where a path was touched after the run began: the run may have seen it before.
    /// </summary>
    /// <param name="began">When the run began, in the unit of <see cref="FileSignature.Now"/>.</param>
    /// <param name="looked">Absolute paths of the files and folders it looked at.</param>
    /// <param name="answer">What it said; whole lines.</param>
    public void Write(long began, IEnumerable<string> looked, string answer)
    {
        var lines = new List<string> { Format };
        foreach (var place in looked.Distinct(StringComparer.Ordinal))
        {
            if (FileSignature.Of(place) is not { } signature || !signature.IsUntouchedSince(began))
                return;
            lines.Add($"{signature}\t{place}");
        }

        try
        {
            AtomicFile.WriteText(path, string.Join('\n', [.. lines, "", answer]));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // All is done, and the next run looks at every stage again.
        }
    }
}
