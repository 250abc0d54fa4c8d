namespace Telar.Learning.Stages;

/// <summary>All that one metrics file reports.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Main">The main protocol.</param>
/// <param name="Protocols">Further protocols.</param>
/// <param name="Variants">Other recipes for the main protocol's task, by name.</param>
public sealed record EvaluationPlan(
    string Experiment,
    string Title,
    ProtocolPlan Main,
    IReadOnlyList<ProtocolPlan> Protocols,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<TrainingUnit>>> Variants)
{
    internal IEnumerable<ProtocolPlan> AllProtocols => [Main, .. Protocols];

    internal IEnumerable<TrainingUnit> Units =>
        [.. AllProtocols.SelectMany(protocol => protocol.Units), .. Variants.SelectMany(variant => variant.Value)];
}
