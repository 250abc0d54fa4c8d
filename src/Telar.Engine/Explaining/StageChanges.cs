using Telar.Engine.Code;
using Telar.Engine.Fingerprints;
using Telar.Engine.Hashing;
using Telar.Engine.Stages;

namespace Telar.Engine.Explaining;

/// <summary>Finds in what a stage differs from the run it is compared with, section by section.</summary>
internal sealed class StageChanges(StageGraph graph, CodeFingerprints code, CodeChanges codeChanges)
{
    /// <param name="stage">The stage.</param>
    /// <param name="basis">What it is compared with.</param>
    /// <param name="now">Its fingerprint, which lacks the inputs that are not known.</param>
    /// <param name="inputs">What is known of its inputs.</param>
    public IReadOnlyList<StageChange> Of(Stage stage, StageBasis basis, StageFingerprint now, StageInputs inputs) =>
    [
        .. codeChanges.Between(basis.Code, now.Code, () => code.Of(CodeRoots.Of(stage))),
        .. basis.Parameters is { } parameters
            ? ParameterChanges.Between(parameters, now.Parameters)
            : Differences(ChangeKind.Parameter, One("parameters", basis.ParametersDigest), One("parameters", Digest.OfText(now.Parameters))),
        .. Inputs(basis, inputs),
        .. Differences(ChangeKind.Package, basis.Packages, now.Packages),
        .. Differences(ChangeKind.Setting, basis.Environment, now.Environment),
        .. Differences(
            ChangeKind.Output,
            basis.Outputs.ToDictionary(output => output.Path, _ => "declared"),
            now.Outputs.ToDictionary(path => path, _ => "declared")),
    ];

    private IEnumerable<StageChange> Inputs(StageBasis basis, StageInputs inputs)
    {
        var before = basis.Inputs.Where(input => !inputs.Unknown.ContainsKey(input.Key)).ToDictionary();
        var after = inputs.Known.Concat(inputs.Missing.Select(path => KeyValuePair.Create(path, StageChange.Missing))).ToDictionary();
        // An input that is new and not made yet changes the stage all the same.
        foreach (var path in inputs.Unknown.Keys.Where(path => !basis.Inputs.ContainsKey(path)))
            after[path] = "not made yet";
        return Differences(ChangeKind.Input, before, after).Select(change => change with { MadeBy = graph.WriterOf(change.Name)?.Key });
    }

    private static IEnumerable<StageChange> Differences(
        ChangeKind kind, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        before.Keys.Union(after.Keys)
            .Order(StringComparer.Ordinal)
            .Select(name => new StageChange(kind, name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Where(change => change.Old != change.New);

    private static Dictionary<string, string> One(string name, string value) => new() { [name] = value };
}
