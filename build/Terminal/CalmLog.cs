using System.Globalization;
using Cake.Core;
using Cake.Core.Diagnostics;

namespace Telar.Build.Terminal;

/// <summary>Cake's log with one clear message for an error.</summary>
public sealed class CalmLog(IConsole console, ErrorText errors) : ICakeLog
{
    // How the engine names the task that failed, before the host logs the error itself.
    private const string Announcement = "An error occurred when executing task";
    private const string Prefix = "Error: ";

    private readonly CakeBuildLog log = new(console);

    public Verbosity Verbosity
    {
        get => log.Verbosity;
        set => log.Verbosity = value;
    }

    public void Write(Verbosity verbosity, LogLevel level, string format, params object[] args)
    {
        if (level > LogLevel.Error)
        {
            log.Write(verbosity, level, format, args);
            return;
        }

        if (format.StartsWith(Announcement, StringComparison.Ordinal) && Verbosity < Verbosity.Verbose)
            return;
        var text = args.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, args);
        errors.Write(text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text);
    }
}
