namespace Telar.Learning.Diagnostics;

/// <summary>The content of <c>diagnostics/&lt;experiment&gt;.json</c>: the main protocol's test rows, looked at closely.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Seeds">How many trainings the predictions come from.</param>
/// <param name="Calibration">Over all seeds.</param>
/// <param name="Brier">The kept model's Brier score.</param>
/// <param name="Discrimination">Of the kept model's probabilities.</param>
/// <param name="Gap">Between training and validation, over all seeds.</param>
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
