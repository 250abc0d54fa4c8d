using Telar.Learning.Baselines;
using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Tagging;

/// <summary>
/// A word by what a linear tagger reads: itself, its neighbours, its first and last letters up to four, the last ones
/// of its neighbours, and whether it has a capital, is a number or punctuation (Ratnaparkhi 1996): 1 for each that is
/// there, of the most frequent of the training rows.
/// </summary>
/// <param name="Most">Number of components.</param>
public sealed record AffixVectors(int Most) : IVectorization
{
    private const int LongestAffix = 4;

    // One character long, as any letter.
    private const string UnknownLetter = "\uFFFD";

    public string Name => "words and affixes";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape)
    {
        var letters = shape.Features[1].Vocabulary;
        var columns = Rows(training, letters)
            .SelectMany(row => row)
            .CountBy(feature => feature)
            .OrderByDescending(feature => feature.Value)
            .ThenBy(feature => feature.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(feature => feature.Key)
            .Index()
            .ToDictionary(feature => feature.Item, feature => feature.Index);
        return features =>
        {
            var vectors = new float[features[0].shape[0], columns.Count];
            foreach (var (row, present) in Rows(features, letters).Index())
                foreach (var feature in present)
                    if (columns.TryGetValue(feature, out var column))
                        vectors[row, column] = 1;
            return tensor(vectors);
        };
    }

    private static IEnumerable<List<string>> Rows(IReadOnlyList<Tensor> features, IReadOnlyList<string> letters)
    {
        var places = features[2].squeeze(1).data<long>().ToArray();
        var (longestSentence, longestWord) = ((int)features[1].shape[1], (int)features[1].shape[2]);
        var all = features[1].contiguous().data<long>().ToArray().Chunk(longestWord)
            .Select(word => word.TakeWhile(letter => letter != Vocabulary.Padding).Select(letter => LetterOf(letter, letters)).ToList())
            .Select(word => (
                Text: string.Concat(word.SkipWhile(SentenceWord.IsKind)), Kinds: word.TakeWhile(SentenceWord.IsKind).ToList()))
            .Chunk(longestSentence);
        return all.Zip(places, (sentence, place) => FeaturesOf(sentence, (int)place));
    }

    private static string LetterOf(long index, IReadOnlyList<string> letters) =>
        index == Vocabulary.Unknown ? UnknownLetter : letters[(int)index];

    private static List<string> FeaturesOf((string Text, List<string> Kinds)[] sentence, int place)
    {
        string At(int other) => other >= 0 && other < sentence.Length ? sentence[other].Text : "";

        var (word, before, after) = (At(place), At(place - 1), At(place + 1));
        List<string> features = [$"word {word}", $"before {before}", $"after {after}"];
        features.AddRange(sentence[place].Kinds.Select(kind => kind == SentenceWord.Capital && place == 0 ? $"{kind} at the beginning" : kind));
        for (var length = 1; length <= LongestAffix; length++)
        {
            features.Add($"first {word[..Math.Min(length, word.Length)]}");
            features.Add($"last {Last(word, length)}");
            features.Add($"before last {Last(before, length)}");
            features.Add($"after last {Last(after, length)}");
        }

        return features;
    }

    private static string Last(string word, int length) => word[^Math.Min(length, word.Length)..];
}
