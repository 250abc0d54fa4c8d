namespace Telar.Learning.Translation;

/// <summary>How often each run of one to six letters occurs in a text without its spaces.</summary>
internal sealed class LetterRuns
{
    public const int Longest = 6;

    private readonly string letters;
    private readonly IReadOnlyList<Dictionary<string, int>> runs;

    public LetterRuns(string text)
    {
        letters = text.Replace(" ", "", StringComparison.Ordinal);
        runs = [.. Enumerable.Range(1, Longest).Select(length =>
            Enumerable.Range(0, Count(length)).CountBy(start => letters.Substring(start, length)).ToDictionary())];
    }

    /// <summary>Runs of a length, one at each place.</summary>
    public int Count(int length) => Math.Max(0, letters.Length - length + 1);

    /// <summary>How many of them another text has too; a run counts as often as both have it.</summary>
    public int SharedWith(LetterRuns other, int length) =>
        runs[length - 1].Sum(run => Math.Min(run.Value, other.runs[length - 1].GetValueOrDefault(run.Key)));
}
