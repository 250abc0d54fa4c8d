using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Translation;

/// <summary>
/// Turns sentences with their translations into rows, one for each piece of the translation and one for its end: the pieces
/// of the sentence int64 [N, S], what of the translation stands before the piece int64 [N, T], and the piece, the class.
/// </summary>
internal sealed class TranslationEncoder
{
    // A length that changes from batch to batch, as Torch writes it.
    private const long Varying = -1;

    /// <summary>What stands before a translation and behind it.</summary>
    private const string Edge = "(edge)";

    private readonly WordPieces spanish;
    private readonly WordPieces text;
    private readonly Vocabulary read;
    private readonly Vocabulary said;

    private TranslationEncoder(WordPieces spanish, WordPieces text, Vocabulary read, Vocabulary said) =>
        (this.spanish, this.text, this.read, this.said) = (spanish, text, read, said);

    /// <param name="training">Sentences to learn from.</param>
    /// <param name="joins">How often pieces are joined in each language, at most.</param>
    public static TranslationEncoder Fit(IReadOnlyList<TranslationPair> training, int joins)
    {
        var spanish = WordPieces.Learn(training.SelectMany(pair => pair.Spanish.Split(' ')), joins);
        var text = WordPieces.Learn(training.SelectMany(pair => pair.Text.Split(' ')), joins);
        return new TranslationEncoder(
            spanish,
            text,
            Vocabulary.Fit(training.SelectMany(pair => spanish.Cut(pair.Spanish))),
            Vocabulary.Fit(training.SelectMany(pair => text.Cut(pair.Text).Append(Edge))));
    }

    /// <summary>The classes: the pieces of translations, and their end.</summary>
    public IReadOnlyList<string> Labels => said.Words;

    /// <summary>How many of the classes a translation can hold or end with: all but those for nothing and for something unknown.</summary>
    public int Sayable => said.Count - Vocabulary.Unknown - 1;

    public TaskShape Shape => new([new FeatureShape([Varying], read.Words), new FeatureShape([Varying], said.Words)], said.Count);

    /// <summary>The class of an end, which is also what every translation begins after.</summary>
    public int EdgeIndex => said.IndexOf(Edge);

    public Rows Encode(IReadOnlyList<TranslationPair> pairs)
    {
        var rows = pairs.SelectMany(PlacesOf).ToList();
        return new Rows(
            [.. rows.Select(row => row.Id)],
            new Examples(
                [Matrix([.. rows.Select(row => row.Read)]), Matrix([.. rows.Select(row => row.Before)])],
                tensor(rows.Select(row => row.Piece).ToArray())));
    }

    /// <summary>The pieces of sentences, int64 [N, S].</summary>
    public Tensor Read(IEnumerable<string> sentences) => Matrix([.. sentences.Select(ReadPieces)]);

    /// <summary>What classes in a row say; an edge says nothing.</summary>
    public string Text(IEnumerable<long> pieces) =>
        WordPieces.Text(pieces.Where(piece => piece != EdgeIndex && piece != Vocabulary.Padding).Select(piece => said.Words[(int)piece]));

    private IEnumerable<(string Id, long[] Read, long[] Before, long Piece)> PlacesOf(TranslationPair pair)
    {
        var source = ReadPieces(pair.Spanish);
        long[] edged = [EdgeIndex, .. text.Cut(pair.Text).Select(piece => (long)said.IndexOf(piece)), EdgeIndex];
        return Enumerable.Range(1, edged.Length - 1).Select(place => ($"{pair.Id}/{place}", source, edged[..place], edged[place]));
    }

    private long[] ReadPieces(string sentence) => [.. spanish.Cut(sentence).Select(piece => (long)read.IndexOf(piece))];

    private static Tensor Matrix(IReadOnlyList<long[]> rows)
    {
        var matrix = new long[rows.Count, rows.Max(row => row.Length)];
        foreach (var (index, row) in rows.Index())
            foreach (var (place, piece) in row.Index())
                matrix[index, place] = piece;
        return tensor(matrix);
    }
}
