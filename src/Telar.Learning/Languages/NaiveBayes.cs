namespace Telar.Learning.Languages;

/// <summary>
/// Multinomial naive Bayes over runs of one to four letters, spaces among them (Cavnar and Trenkle 1994 for the
/// features; Manning, Raghavan and Schütze 2008, chapter 13 for the model).
/// </summary>
public sealed class NaiveBayes
{
    private const int LongestRun = 4;

    private readonly Dictionary<string, int[]> counts = [];
    private readonly long[] totals;
    private readonly double[] priors;

    /// <param name="texts">Texts to learn from.</param>
    /// <param name="labels">Class index of each text.</param>
    /// <param name="classes">Number of classes, each of which has a text.</param>
    public NaiveBayes(IReadOnlyList<string> texts, IReadOnlyList<int> labels, int classes)
    {
        totals = new long[classes];
        priors = [.. Enumerable.Range(0, classes).Select(label => Math.Log((double)labels.Count(other => other == label) / labels.Count))];
        foreach (var (text, label) in texts.Zip(labels))
            foreach (var run in RunsOf(text))
            {
                if (!counts.TryGetValue(run, out var perClass))
                    counts.Add(run, perClass = new int[classes]);
                perClass[label]++;
                totals[label]++;
            }
    }

    /// <summary>Natural logarithm of each class's joint probability with the text; unknown runs are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="smoothing">Added to each count (Lidstone 1920).</param>
    public double[] Score(string text, double smoothing)
    {
        var scores = (double[])priors.Clone();
        foreach (var run in RunsOf(text))
            if (counts.TryGetValue(run, out var perClass))
                for (var label = 0; label < scores.Length; label++)
                    scores[label] += Math.Log((perClass[label] + smoothing) / (totals[label] + (smoothing * counts.Count)));
        return scores;
    }

    /// <summary>The most probable class; the first of equals.</summary>
    public int Predict(string text, double smoothing)
    {
        var scores = Score(text, smoothing);
        return Array.IndexOf(scores, scores.Max());
    }

    private static IEnumerable<string> RunsOf(string text)
    {
        var spaced = $" {text} ";
        for (var length = 1; length <= LongestRun; length++)
            for (var start = 0; start + length <= spaced.Length; start++)
                yield return spaced.Substring(start, length);
    }
}
