using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Tagging;

/// <summary>
/// Turns words in their sentences into tensors: the sentence's words int64 [N, T], the letters of each int64 [N, T, S] (<see cref="SentenceWord.Letters"/>),
/// and the place of the word that is meant int64 [N, 1]. T and S are those of the longest sentence and word at hand.
/// </summary>
internal sealed class SentenceEncoder
{
    // A length that changes from batch to batch, as Torch writes it.
    private const long Varying = -1;

    private readonly Vocabulary words;
    private readonly Vocabulary letters;

    private SentenceEncoder(Vocabulary words, Vocabulary letters) => (this.words, this.letters) = (words, letters);

    /// <param name="training">Words to learn from, which also give the letters.</param>
    /// <param name="unlabelled">Words of which vectors are known from other text.</param>
    public static SentenceEncoder Fit(IReadOnlyList<SentenceWord> training, IEnumerable<string> unlabelled) => new(
        Vocabulary.Fit(training.Select(word => word.Text).Concat(unlabelled)), Vocabulary.Fit(training.SelectMany(word => word.Letters)));

    /// <summary>The encoder of a model that was trained before.</summary>
    /// <param name="shape">As <see cref="ShapeFor"/> gave it.</param>
    public static SentenceEncoder Of(TaskShape shape) =>
        new(Vocabulary.Of(shape.Features[0].Vocabulary), Vocabulary.Of(shape.Features[1].Vocabulary));

    public TaskShape ShapeFor(int classes) => new(
        [new FeatureShape([Varying], words.Words), new FeatureShape([Varying, Varying], letters.Words), new FeatureShape(1)], classes);

    public IReadOnlyList<Tensor> Encode(IReadOnlyList<WordInSentence> rows)
    {
        var length = rows.Select(row => row.Sentence.Count).Append(1).Max();
        var longest = rows.SelectMany(row => row.Sentence).Select(word => word.Letters.Count()).Append(1).Max();
        var wordIndices = new long[rows.Count, length];
        var letterIndices = new long[rows.Count, length, longest];
        foreach (var (index, row) in rows.Index())
            foreach (var (place, word) in row.Sentence.Index())
            {
                wordIndices[index, place] = words.IndexOf(word.Text);
                foreach (var (number, letter) in word.Letters.Index())
                    letterIndices[index, place, number] = letters.IndexOf(letter);
            }

        return
        [
            tensor(wordIndices),
            tensor(letterIndices),
            tensor(rows.Select(row => (long)row.Place).ToArray()).unsqueeze(1),
        ];
    }
}
