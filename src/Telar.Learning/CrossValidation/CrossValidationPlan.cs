using Telar.Learning.Stages;

namespace Telar.Learning.CrossValidation;

/// <summary>All that the metrics file of a cross-validated experiment reports.</summary>
/// <param name="Experiment">E.g. <c>coffee</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Main">The main protocol.</param>
/// <param name="Protocols">The same trainings on other test rows.</param>
public sealed record CrossValidationPlan(
    string Experiment, string Title, CrossValidatedProtocol Main, IReadOnlyList<CrossValidatedProtocol> Protocols)
{
    internal IEnumerable<CrossValidatedProtocol> AllProtocols => [Main, .. Protocols];

    internal IEnumerable<TrainingUnit> Units => AllProtocols.SelectMany(protocol => protocol.Units);
}
