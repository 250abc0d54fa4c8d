using Telar.Engine.Auditing;

namespace Telar.Build.Auditing;

/// <summary>An audit as people read it: a table of the checks, then notes and findings, one a line.</summary>
public static class AuditTable
{
    /// <summary>Findings of a check that are printed; one change of code may touch every stage.</summary>
    private const int MostFindings = 20;

    public static IEnumerable<string> Lines(AuditReport report) =>
    [
        "",
        Row("check", "examined", "findings", "notes", "claim"),
        .. report.Checks.Select(check =>
            Row(check.Name, $"{check.Examined}", $"{check.Findings.Count}", $"{check.Notes.Count}", check.Claim)),
        "",
        .. Section("notes", report.Checks, check => check.Notes),
        .. Section("findings", report.Checks, Findings),
    ];

    private static string Row(string check, string examined, string findings, string notes, string claim) =>
        $"{check,-14}{examined,8}  {findings,8}  {notes,5}  {claim}";

    private static IEnumerable<string> Section(
        string title, IReadOnlyList<CheckResult> checks, Func<CheckResult, IEnumerable<string>> texts)
    {
        string[] lines = [.. checks.SelectMany(check => texts(check).Select(text => $"  {check.Name,-12}  {text}"))];
        return lines.Length == 0 ? [] : [title, .. lines, ""];
    }

    private static IEnumerable<string> Findings(CheckResult check)
    {
        var texts = check.Findings.Select(finding => finding.ToString());
        return check.Findings.Count <= MostFindings
            ? texts
            : [.. texts.Take(MostFindings), $"and {check.Findings.Count - MostFindings} more"];
    }
}
