namespace Telar.Engine;

/// <summary>
/// An error that a user can act on. The console prints what went wrong, where, and what to do,
/// without a stack trace, and the process exits with a non-zero code.
/// </summary>
public sealed class TelarException : Exception
{
    /// <param name="what">What went wrong, one sentence without a trailing full stop.</param>
    /// <param name="where">The file (with line), stage, option or address it concerns.</param>
    /// <param name="remedy">What the reader can do about it, one sentence.</param>
    /// <param name="inner">The cause, where there is one.</param>
    public TelarException(string what, string where, string remedy, Exception? inner = null)
        : base($"{what}\n  where: {where}\n  do:    {remedy}", inner)
    {
        What = what;
        Where = where;
        Remedy = remedy;
    }

    public string What { get; }

    public string Where { get; }

    public string Remedy { get; }
}
