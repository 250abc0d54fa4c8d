namespace Telar.Reporting.Results;

/// <param name="ChrF">Runs of letters in common with the references.</param>
/// <param name="Bleu">Runs of words in common with the references.</param>
public sealed record TranslationScores(Score ChrF, Score Bleu);
