namespace Telar.Learning.Translation;

/// <summary>A score of many translations that is computed from counts, summed over the sentences.</summary>
internal interface ITranslationScore
{
    /// <summary>What one translation adds.</summary>
    IReadOnlyList<double> Counts(string translation, string reference);

    /// <param name="counts">Sums over the sentences.</param>
    /// <returns>In [0, 1].</returns>
    double Of(IReadOnlyList<double> counts);
}
