using Cake.Cli;
using Cake.Core;
using Cake.Core.Diagnostics;
using Spectre.Console;

namespace Telar.Build.Terminal;

/// <summary>Cake's headings and table of times, for those who ask by <c>--verbosity=verbose</c>; the stages speak for themselves.</summary>
public sealed class CalmReportPrinter(IAnsiConsole console, ICakeLog log) : ICakeReportPrinter
{
    private readonly CakeSpectreReportPrinter printer = new(console);

    public void Write(CakeReport report)
    {
        if (log.Verbosity >= Verbosity.Verbose)
            printer.Write(report);
    }

    public void WriteLifeCycleStep(string name, Verbosity verbosity)
    {
    }

    public void WriteStep(string name, Verbosity verbosity)
    {
        if (verbosity >= Verbosity.Verbose)
            printer.WriteStep(name, verbosity);
    }

    public void WriteSkippedStep(string name, Verbosity verbosity)
    {
        if (verbosity >= Verbosity.Verbose)
            printer.WriteSkippedStep(name, verbosity);
    }
}
