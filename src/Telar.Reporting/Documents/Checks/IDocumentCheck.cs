using Telar.Engine;

namespace Telar.Reporting.Documents.Checks;

/// <summary>One thing that a compiled document must fulfil before it is published.</summary>
public interface IDocumentCheck
{
    /// <summary>What to do about any of the flaws, one sentence.</summary>
    string Remedy { get; }

    /// <summary>What is wrong; empty where nothing is. Changes nothing in the run's folder.</summary>
    /// <exception cref="TelarException">A program that looks into PDFs is not installed.</exception>
    Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation);
}
