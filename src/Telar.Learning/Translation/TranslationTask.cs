using Telar.Learning.Tasks;

namespace Telar.Learning.Translation;

/// <summary>
/// The next piece of a translation from Spanish, given the sentence and the pieces before. A row is a piece
/// (<see cref="TranslationEncoder"/>); pieces and vocabularies are those of the training sentences.
/// </summary>
/// <param name="Sentences">The processed table of sentences, project-relative.</param>
/// <param name="Language">Into which language, ISO 639-3.</param>
public sealed record TranslationTask(string Sentences, string Language) : ClassificationTask
{
    /// <summary>How often letters and pieces are joined to larger ones in each language, at most.</summary>
    public int Joins { get; init; } = 500;

    public override IReadOnlyList<string> Inputs => [Sentences];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var pairs = Pairs(input, partition);
        var encoder = EncoderOf(pairs);
        return new TaskData(encoder.Labels, encoder.Shape, new { Joins }, part => encoder.Encode([.. pairs[part]]));
    }

    /// <summary>The sentences by the part they belong to.</summary>
    internal ILookup<Part, TranslationPair> Pairs(Func<string, string> input, Partition partition) =>
        TranslationPair.Read(input(Sentences), Language).ToLookup(pair => partition.Of(pair.Split, pair.Fold));

    internal TranslationEncoder EncoderOf(ILookup<Part, TranslationPair> pairs) =>
        TranslationEncoder.Fit([.. pairs[Part.Train]], Joins);
}
