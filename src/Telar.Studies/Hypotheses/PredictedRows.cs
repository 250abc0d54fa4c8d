namespace Telar.Studies.Hypotheses;

/// <summary>What one run predicts, in the order of ids.</summary>
internal sealed record PredictedRows(
    EvidenceRun Run, IReadOnlyList<string> Ids, IReadOnlyList<string> Truth, IReadOnlyList<string> Predicted);
