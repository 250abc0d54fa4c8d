namespace Telar.Learning.Tagging;

/// <summary>A word in its sentence.</summary>
/// <param name="Id">Sentence and place, from 1.</param>
/// <param name="Sentence">The sentence's words.</param>
/// <param name="Place">From 0.</param>
internal sealed record WordInSentence(string Id, IReadOnlyList<SentenceWord> Sentence, int Place)
{
    public SentenceWord Word => Sentence[Place];
}
