namespace Telar.Learning.Languages;

/// <summary>
/// The parts of a word that tell its language even where the word is new: all runs of a few letters, with
/// marks for its beginning and end (Bojanowski et al. 2017).
/// </summary>
/// <param name="Shortest">Letters of the shortest run.</param>
/// <param name="Longest">Letters of the longest run; a mark counts as a letter.</param>
/// <param name="AtLeast">How often a run must occur in the training rows to be known.</param>
public sealed record Subwords(int Shortest, int Longest, int AtLeast)
{
    public const char Beginning = '<';
    public const char End = '>';

    /// <summary>From the shortest to the longest, and from left to right.</summary>
    public IEnumerable<string> Of(string word)
    {
        var marked = $"{Beginning}{word}{End}";
        for (var length = Shortest; length <= Longest; length++)
            for (var start = 0; start + length <= marked.Length; start++)
                yield return marked.Substring(start, length);
    }
}
