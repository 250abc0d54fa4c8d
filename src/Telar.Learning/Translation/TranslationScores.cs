using Telar.Learning.Evaluation;

namespace Telar.Learning.Translation;

/// <param name="ChrF">Runs of letters in common with the references.</param>
/// <param name="Bleu">Runs of words in common with the references.</param>
public sealed record TranslationScores(Estimate ChrF, Estimate Bleu);
