using Telar.Engine;

namespace Telar.Reporting.Documents.Checks;

/// <summary>Asks one check after the other.</summary>
public static class DocumentChecks
{
    /// <summary>
    /// Stops at the first check that finds anything, with all that it found: later ones would mostly repeat it
    /// in other words.
    /// </summary>
    /// <exception cref="TelarException">The document has flaws.</exception>
    public static async Task RequireAsync(IEnumerable<IDocumentCheck> checks, TexRun run, CancellationToken cancellation)
    {
        foreach (var check in checks)
        {
            var flaws = await check.FindAsync(run, cancellation);
            if (flaws is [var only])
                throw new TelarException(only.What, only.Where, check.Remedy);

            if (flaws.Count > 1)
            {
                var lines = flaws.Select(flaw => $"\n    {flaw.Where}: {flaw.What}");
                throw new TelarException($"{flaws.Count} flaws of one kind{string.Concat(lines)}", run.Template, check.Remedy);
            }
        }
    }
}
