namespace Telar.Reporting.Results.Diagnostics;

/// <summary>The content of <c>results/&lt;study&gt;/diagnostics/&lt;experiment&gt;.json</c>.</summary>
public sealed record ExperimentDiagnostics(
    string Experiment,
    int Seeds,
    Calibration Calibration,
    double Brier,
    Discrimination Discrimination,
    TrainingGap Gap,
    IReadOnlyList<ClassConfusion> Confusions,
    IReadOnlyList<ConfidentError> Errors);
