using Telar.Learning.Evaluation;

namespace Telar.Learning.Translation;

/// <summary>The content of a translator's metrics file.</summary>
/// <param name="Experiment">Its name.</param>
/// <param name="Title">For readers.</param>
/// <param name="Rows">Sentences of each part.</param>
/// <param name="Pieces">What the network can say: pieces of words, and the end of a translation.</param>
/// <param name="Parameters">Trainable weights.</param>
/// <param name="Network">What the network makes of the test sentences.</param>
/// <param name="Nearest">The translation of the training sentence that is most alike.</param>
/// <param name="Copy">The Spanish as it is.</param>
/// <param name="OverNearest">What the network is ahead of the nearest sentence, in chrF.</param>
public sealed record TranslationMetrics(
    string Experiment,
    string Title,
    RowCounts Rows,
    int Pieces,
    long Parameters,
    TranslationScores Network,
    TranslationScores Nearest,
    TranslationScores Copy,
    TranslationGain OverNearest);
