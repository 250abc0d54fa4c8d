namespace Telar.Learning.Diagnostics;

/// <summary>The content of <c>diagnostics/&lt;experiment&gt;.json</c>, or <c>&lt;experiment&gt;-&lt;protocol&gt;.json</c>: the rows of a test set, looked at closely.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Seeds">How many trainings the predictions come from.</param>
/// <param name="Calibration">Over all seeds.</param>
/// <param name="Brier">Brier score of the best seed by validation.</param>
/// <param name="Discrimination">Of the same seed's probabilities.</param>
/// <param name="Gap">Between training and validation, over all seeds (of the first fold where folds are held out).</param>
/// <param name="Confusions">The most frequent confusions, over all seeds.</param>
/// <param name="Errors">The most confident errors, over all seeds.</param>
public sealed record ExperimentDiagnostics(
    string Experiment,
    int Seeds,
    Calibration Calibration,
    double Brier,
    Discrimination Discrimination,
    TrainingGap Gap,
    IReadOnlyList<ClassConfusion> Confusions,
    IReadOnlyList<ConfidentError> Errors);
