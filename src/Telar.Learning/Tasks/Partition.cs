using System.Collections.Frozen;
using Telar.Engine;

namespace Telar.Learning.Tasks;

/// <summary>
/// Which rows are trained on and which validate: those of the table's split, or those of one fold of a
/// cross-validation over everything but the test rows. The test rows are the same in both.
/// </summary>
/// <param name="Fold">The fold that validates; null for the table's split.</param>
public sealed record Partition(int? Fold)
{
    public static Partition Split { get; } = new((int?)null);

    /// <summary>Where a row belongs, by the table's columns <c>split</c> and <c>fold</c>.</summary>
    public Part Of(string split, int fold)
    {
        if (!Names.TryGetValue(split, out var part))
            throw new TelarException(
                $"'{split}' is no part of a split", "column 'split'", $"use one of {string.Join(", ", Names.Keys.Order())}");

        return (part, Fold) switch
        {
            (Part.Test, _) or (_, null) => part,
            (_, var validating) => fold == validating ? Part.Validation : Part.Train,
        };
    }

    private static readonly FrozenDictionary<string, Part> Names = new Dictionary<string, Part>
    {
        ["train"] = Part.Train,
        ["validation"] = Part.Validation,
        ["test"] = Part.Test,
    }.ToFrozenDictionary();
}
