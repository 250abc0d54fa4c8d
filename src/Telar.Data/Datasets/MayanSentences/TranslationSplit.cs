using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Telar.Data.Splits;

namespace Telar.Data.Datasets.MayanSentences;

/// <summary>
/// Split and fold of a sentence by the digest of its translation: what says the same is in the same part in every
/// language, and a sentence stays in its part when others are added to the data set.
/// </summary>
internal static class TranslationSplit
{
    private const double Test = 0.15;
    private const double Validation = 0.15;
    private const int Folds = 5;

    public static SplitAssignment Of(string translation)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(translation));
        var place = BinaryPrimitives.ReadUInt32BigEndian(digest) / (double)uint.MaxValue;
        if (place < Test)
            return new SplitAssignment(Split.Test, Split.NoFold);

        var fold = (int)(BinaryPrimitives.ReadUInt32BigEndian(digest.AsSpan(sizeof(uint))) % Folds);
        return new SplitAssignment(place < Test + Validation ? Split.Validation : Split.Train, fold);
    }
}
