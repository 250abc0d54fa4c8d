using Telar.Engine;

namespace Telar.Reporting.Results;

/// <summary>A network or a baseline on one test set.</summary>
/// <param name="Key">The baseline's key in the metrics file, or the kind of network.</param>
/// <param name="IsModel">Whether it is the experiment's network.</param>
/// <param name="Accuracy">Accuracy; of a baseline, an interval of no width.</param>
/// <param name="MacroF1">Macro-averaged F1.</param>
public sealed record SystemScores(string Key, bool IsModel, Score Accuracy, Score MacroF1)
{
    /// <summary>For readers.</summary>
    public string Name => SystemNames.Of(Key);

    /// <summary>The baselines of a test set, then the network.</summary>
    /// <exception cref="TelarException">The metrics have no such protocol.</exception>
    public static IReadOnlyList<SystemScores> Of(ExperimentMetrics metrics, ReportedExperiment experiment, string protocol)
    {
        var main = protocol == "main";
        var test = main ? metrics.Test : Of(metrics.Protocols);
        var baselines = main ? metrics.Baselines : Of(metrics.ProtocolBaselines);
        return
        [
            .. baselines.Select(baseline => new SystemScores(
                baseline.Key, false, Exact(baseline.Value.Accuracy), Exact(baseline.Value.MacroF1))),
            new SystemScores(experiment.Model, true, test.Accuracy, test.MacroF1),
        ];

        T Of<T>(IReadOnlyDictionary<string, T> protocols) => protocols.TryGetValue(protocol, out var found)
            ? found
            : throw new TelarException(
                $"The metrics have no protocol {protocol}", experiment.Metrics, "Run the Evaluate target again.");
    }

    private static Score Exact(double value) => new(value, value, value, [value]);
}
