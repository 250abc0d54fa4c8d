using System.Text.Json.Serialization;

namespace Telar.Learning.Tasks;

/// <summary>The shape of one feature tensor.</summary>
/// <param name="Dimensions">Without the first, the row.</param>
/// <param name="Vocabulary">
/// For a tensor of codes (int64) the value behind each code, fitted on the training rows; else empty.
/// </param>
[method: JsonConstructor]
public sealed record FeatureShape(IReadOnlyList<long> Dimensions, IReadOnlyList<string> Vocabulary)
{
    public FeatureShape(params long[] dimensions)
        : this(dimensions, [])
    {
    }
}
