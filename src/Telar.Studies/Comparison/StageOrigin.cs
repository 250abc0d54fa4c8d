using Telar.Engine.Locking;

namespace Telar.Studies.Comparison;

/// <summary>Compares what a stage was made from, then and now: it tells a changed project from a stage that is not reproducible.</summary>
internal static class StageOrigin
{
    public static string Compare(LockedStage recorded, LockedStage made)
    {
        string[] changed =
        [
            .. Changed("code", recorded.Code != made.Code),
            .. Changed("parameters", recorded.Parameters != made.Parameters),
            .. Changed("packages", !recorded.Packages.SequenceEqual(made.Packages)),
            .. Changed("environment", !SameTools(recorded, made)),
            .. recorded.Inputs.Union(made.Inputs).Select(input => input.Key).Distinct()
                .Where(path => recorded.Inputs.GetValueOrDefault(path) != made.Inputs.GetValueOrDefault(path)),
        ];
        return changed.Length == 0
            ? "code, parameters, packages, environment and inputs are as recorded: the stage itself does not repeat"
            : $"not as recorded: {string.Join(", ", changed)}";
    }

    /// <summary>Another TeX or .NET may rightly write other bytes.</summary>
    public static bool SameTools(LockedStage recorded, LockedStage made) => recorded.Environment.SequenceEqual(made.Environment);

    public static bool SameInputs(LockedStage recorded, LockedStage made) => recorded.Inputs.SequenceEqual(made.Inputs);

    private static IEnumerable<string> Changed(string section, bool changed) => changed ? [section] : [];
}
