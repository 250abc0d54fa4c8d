using System.Text.RegularExpressions;
using Telar.Engine.Explaining;

namespace Telar.Build.Status;

/// <summary>Says a change in one line.</summary>
public static partial class ChangeText
{
    private const int DigestLength = 8;
    private const int LongestValue = 60;

    public static string Of(StageChange change) => change.Kind == ChangeKind.Code
        ? $"{Label(change.Kind),-10} {Value(change.Old)} -> {Value(change.New)}, where is not known"
        : $"{Label(change.Kind),-10} {change.Name}{Difference(change)}"
            + (change.MadeBy is { } maker ? $" (made by {maker})" : "");

    public static string Of(OutputDifference output, StageState state) => (output.Problem, state) switch
    {
        (OutputProblem.Missing, _) => $"{"output",-10} {output.Path} is gone: will be put back",
        (OutputProblem.Stray, _) => $"{"output",-10} {output.Path} was put into an output folder: will be removed",
        (_, StageState.Restorable) => $"{"output",-10} {output.Path} was changed by hand: will be put back",
        _ => $"{"output",-10} {output.Path} was changed by hand: will be overwritten",
    };

    private static string Label(ChangeKind kind) => kind switch
    {
        ChangeKind.Method or ChangeKind.Type => "code",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Difference(StageChange change) => change switch
    {
        { Kind: ChangeKind.Stored } => ": the store no longer holds what was made",
        { Kind: ChangeKind.Method or ChangeKind.Type, Old: null } => ": new",
        { Kind: ChangeKind.Method or ChangeKind.Type, New: null } => ": gone",
        { Kind: ChangeKind.Output } => change.Old is null ? ": new" : ": gone",
        _ => $": {Value(change.Old)} -> {Value(change.New)}",
    };

    private static string Value(string? value)
    {
        if (value is null)
            return "none";
        if (Hexadecimal().IsMatch(value))
            return value[..DigestLength];
        // The commit that a package was built from says nothing that its version does not.
        var text = Commit().Replace(value, "");
        return text.Length <= LongestValue ? text : text[..LongestValue] + "...";
    }

    [GeneratedRegex("^([0-9a-f]{12}|[0-9a-f]{64})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\+[0-9a-f]{40}")]
    private static partial Regex Commit();
}
