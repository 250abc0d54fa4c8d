using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>All that one metrics file reports.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Main">The main protocol.</param>
/// <param name="Protocols">Further protocols.</param>
public sealed record EvaluationPlan(
    string Experiment, string Title, ProtocolPlan Main, IReadOnlyList<ProtocolPlan> Protocols)
{
    /// <summary>How the networks look at a test row; null as in training.</summary>
    public IViews? Views { get; init; }

    internal IEnumerable<ProtocolPlan> AllProtocols => [Main, .. Protocols];

    internal IEnumerable<TrainingUnit> Units => AllProtocols.SelectMany(protocol => protocol.Units);
}
