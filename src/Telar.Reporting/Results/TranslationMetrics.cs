namespace Telar.Reporting.Results;

/// <summary>What is shown of a translator's metrics file.</summary>
/// <param name="Network">What the network makes of the test sentences.</param>
/// <param name="Nearest">The translation of the training sentence that is most alike.</param>
/// <param name="Copy">The sentence as it is.</param>
public sealed record TranslationMetrics(TranslationScores Network, TranslationScores Nearest, TranslationScores Copy);
