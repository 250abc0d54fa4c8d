namespace Telar.Engine.Auditing;

/// <summary>One question that an audit asks. To add one: a class, and one line where the checks are listed.</summary>
public interface IAuditCheck
{
    /// <summary>What is examined, in a word or two.</summary>
    string Name { get; }

    /// <summary>What has to be true, for the reader of the table.</summary>
    string Claim { get; }

    /// <summary>Examines everything; a problem is a finding, never an exception.</summary>
    void Run(AuditSubject subject, CheckResult result);
}
