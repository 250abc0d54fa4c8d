using System.Reflection;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Frosting;
using Microsoft.Extensions.DependencyInjection;
using Telar.Build.Options;
using Telar.Build.Running;
using Telar.Build.Terminal;
using Telar.Engine;

namespace Telar.Build;

/// <summary>The build program: checks the command line, then lets Cake run the targets.</summary>
public static class Application
{
    /// <returns>The exit code: 0, 1 for an error, 130 where the user stopped it.</returns>
    public static int Run(string[] arguments)
    {
        var style = TerminalStyle.Detect();
        var errors = new ErrorText(style, Console.Error);
        try
        {
            var seal = new SealedRun(arguments, ProjectRoot.Find(Directory.GetCurrentDirectory()) ?? Directory.GetCurrentDirectory());
            if (seal.Answer() is { } answer)
            {
                Console.Write(answer);
                return 0;
            }

            var targets = Targets();
            var given = new CommandLine([.. targets.Select(target => target.Name)]).Parse(arguments);
            if (given.Any(pair => pair.Option.Name == OptionCatalog.Help))
            {
                Console.Write(HelpText.Of(targets));
                return 0;
            }

            return Host(style, errors, seal, given).Run(CommandLine.Absolute(given, Directory.GetCurrentDirectory()));
        }
        catch (TelarException error)
        {
            errors.Write(error.Message);
            return 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.Write(new TelarException(
                $"a file or folder cannot be used: {failure.Message}", "the current folder, or where output goes", "run in a folder that is there, with output that can be written").Message);
            return 1;
        }
    }

    private static CakeHost Host(
        TerminalStyle style, ErrorText errors, SealedRun seal, IEnumerable<(CommandOption Option, string? Value)> given)
    {
        var host = new CakeHost()
            .UseContext<BuildContext>()
            .UseLifetime<BuildLifetime>()
            .ConfigureServices(services => services
                .AddSingleton(style)
                .AddSingleton(errors)
                .AddSingleton(seal)
                .AddSingleton<IConsole, CalmConsole>()
                .AddSingleton<ICakeLog, CalmLog>()
                .AddSingleton<ICakeReportPrinter, CalmReportPrinter>());
        var working = given.LastOrDefault(pair => pair.Option.Name == OptionCatalog.Working).Value;
        var project = working is null ? ProjectRoot.Around(Directory.GetCurrentDirectory()) : ProjectRoot.At(working);
        SettingsFile.Require(project);
        return working is null ? host.UseWorkingDirectory(project) : host;
    }

    private static (string Name, string Description)[] Targets() => typeof(Application).Assembly.GetExportedTypes()
        .Select(type => (type.GetCustomAttribute<TaskNameAttribute>()?.Name, type.GetCustomAttribute<TaskDescriptionAttribute>()?.Description))
        .Where(target => target.Name is not null)
        .Select(target => (target.Name!, target.Description ?? string.Empty))
        .OrderBy(target => target.Item1, StringComparer.Ordinal)
        .ToArray();
}
