namespace Telar.Engine.Auditing;

/// <param name="Checks">One result a check, in the order they were asked.</param>
public sealed record AuditReport(IReadOnlyList<CheckResult> Checks)
{
    /// <summary>Asks every check about the subject.</summary>
    public static AuditReport Of(AuditSubject subject, IEnumerable<IAuditCheck> checks) => new([.. checks.Select(check =>
    {
        var result = new CheckResult(check);
        check.Run(subject, result);
        return result;
    })]);

    /// <summary>How many findings there are in all.</summary>
    public int Findings => Checks.Sum(check => check.Findings.Count);
}
