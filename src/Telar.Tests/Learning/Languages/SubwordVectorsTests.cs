using Telar.Learning.Embeddings;
using Telar.Learning.Languages;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class SubwordVectorsTests
{
    // Two that are no subwords, then three subwords.
    private static readonly TaskShape Shape = new(
        [new FeatureShape([-1], []), new FeatureShape([-1, -1], ["", "", "a", "b", "c"])], 2);

    // Windows of a word each: "a a", "a b", "a".
    private static readonly Tensor Training = Subwords(new long[,] { { 2, 2 }, { 2, 3 }, { 2, Vocabulary.Padding } });

    [Fact]
    public void Weights_are_those_of_hand()
    {
        // (1 + ln(4 / (windows + 1))) of "a", in three windows, and "b", in one; "c" has the third place but never occurs.
        var (a, b) = (Math.Log(2), Math.Log(2) * (1 + Math.Log(2)));
        var vector = Vectors(new SubwordVectors(3), Subwords(new long[,] { { 2, 3 } }));
        var length = Math.Sqrt((a * a) + (b * b));
        Assert.Equal(a / length, vector[0], 5);
        Assert.Equal(b / length, vector[1], 5);
        Assert.Equal(0, vector[2]);
    }

    [Fact]
    public void Rare_subwords_and_padding_are_left_out() =>
        Assert.Equal([1, 0], Vectors(new SubwordVectors(2), Subwords(new long[,] { { 2, 4, Vocabulary.Padding } })));

    [Fact]
    public void A_window_of_nothing_known_is_zero() =>
        Assert.Equal([0, 0, 0], Vectors(new SubwordVectors(3), Subwords(new long[,] { { Vocabulary.Padding } })));

    private static Tensor Subwords(long[,] subwords) => tensor(subwords).unsqueeze(1);

    private static float[] Vectors(SubwordVectors vectors, Tensor subwords)
    {
        var unused = zeros(1);
        return vectors.Fit([unused, Training], Shape)([unused, subwords]).data<float>().ToArray();
    }
}
