using Cake.Core;
using Cake.Frosting;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Telar.Tests.Build.Frosting;

/// <summary>One run of the sample tasks by the real engine.</summary>
public sealed class FrostingRun
{
    public FrostingRun(params string[] arguments)
    {
        var console = new RecordingConsole();
        using var tables = new StringWriter();
        var settings = new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(tables) };
        ExitCode = new CakeHost()
            .AddAssembly(typeof(SampleTasks).Assembly)
            .UseContext<SampleContext>()
            .UseLifetime<SampleLifetime>()
            .ConfigureServices(services => services
                .AddSingleton(Journal)
                .AddSingleton<IConsole>(console)
                .AddSingleton(AnsiConsole.Create(settings)))
            .Run(arguments);
        Output = console.Text + tables;
    }

    public Journal Journal { get; } = new();

    public int ExitCode { get; }

    /// <summary>What the run wrote, tables after everything else.</summary>
    public string Output { get; }
}
