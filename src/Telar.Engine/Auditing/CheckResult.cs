namespace Telar.Engine.Auditing;

/// <summary>What one check found.</summary>
/// <param name="check">The check.</param>
public sealed class CheckResult(IAuditCheck check)
{
    private readonly List<Finding> findings = [];
    private readonly List<string> notes = [];

    public string Name => check.Name;

    public string Claim => check.Claim;

    /// <summary>How many things were looked at.</summary>
    public int Examined { get; private set; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>What a reader should know, though nothing is wrong.</summary>
    public IReadOnlyList<string> Notes => notes;

    public void Examine() => Examined++;

    public void Find(string where, string what, string remedy) => findings.Add(new Finding(where, what, remedy));

    public void Note(string text) => notes.Add(text);
}
