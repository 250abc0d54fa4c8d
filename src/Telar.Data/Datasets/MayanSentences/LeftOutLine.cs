namespace Telar.Data.Datasets.MayanSentences;

/// <summary>A line of the source that became no row.</summary>
/// <param name="Sentence">What stands there.</param>
/// <param name="Reason">Why.</param>
internal sealed record LeftOutLine(Sentence Sentence, string Reason);
