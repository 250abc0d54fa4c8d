using System.Text;
using Telar.Engine.Hashing;

namespace Telar.Engine.Fingerprints;

/// <summary>
/// Everything that decides a stage's outputs, kept apart so that a difference can be named:
/// where they go, the content of its inputs, its parameters, its code, the packages it reaches and its
/// environment.
/// </summary>
/// <param name="Outputs">Project-relative paths, in ordinal order: stages that differ in nothing else are still two.</param>
/// <param name="Inputs">Project-relative path to SHA-256 (tree digest for a folder).</param>
/// <param name="Parameters">Canonical JSON.</param>
/// <param name="Code">Digest of the compiled code the stage can reach.</param>
/// <param name="Packages">Foreign assemblies reached, by version.</param>
/// <param name="Environment">Numeric settings, threads, tool versions.</param>
public sealed record StageFingerprint(
    IReadOnlyList<string> Outputs,
    SortedDictionary<string, string> Inputs,
    string Parameters,
    string Code,
    SortedDictionary<string, string> Packages,
    SortedDictionary<string, string> Environment)
{
    private string? digest;

    public string Digest => digest ??= Hashing.Digest.OfText(Text());

    private string Text()
    {
        var text = new StringBuilder();
        text.Append("outputs\n").AppendJoin('\n', Outputs).Append('\n');
        AppendSection(text, "inputs", Inputs);
        text.Append("parameters\n").Append(Parameters).Append("\ncode\n").Append(Code).Append('\n');
        AppendSection(text, "packages", Packages);
        AppendSection(text, "environment", Environment);
        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, string name, SortedDictionary<string, string> values)
    {
        text.Append(name).Append('\n');
        foreach (var (key, value) in values)
            text.Append(key).Append('\t').Append(value).Append('\n');
    }
}
