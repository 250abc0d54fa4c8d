using Cake.Cli;
using Cake.Cli.Infrastructure;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Core.Scripting;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Cake.Frosting.Internal;

/// <summary>The one command of a build program: chooses the script host and runs the targets in it.</summary>
internal sealed class RunCommand(IServiceCollection services) : Command<RunSettings>
{
    public override int Execute(CommandContext context, RunSettings settings, CancellationToken cancellationToken)
    {
        services.AddSingleton<ICakeArguments>(context.Remaining.ToCakeArguments(settings.Targets));
        using var provider = services.BuildServiceProvider();
        var log = provider.GetRequiredService<ICakeLog>();
        log.Verbosity = settings.Verbosity;
        try
        {
            Run(provider, settings);
            return 0;
        }
        // The engine wraps whatever a task throws, and hides its exit code by doing so.
        catch (CakeReportException exception) when (exception.InnerException is not null)
        {
            return log.LogException(exception.InnerException);
        }
        catch (Exception exception)
        {
            return log.LogException(exception);
        }
    }

    private static void Run(ServiceProvider provider, RunSettings settings)
    {
        var console = provider.GetRequiredService<IConsole>();
        if (settings.Version)
        {
            provider.GetRequiredService<VersionFeature>().Run(console);
            return;
        }

        if (settings.Info)
        {
            provider.GetRequiredService<InfoFeature>().Run(console);
            return;
        }

        EnterWorkingDirectory(provider, settings);
        var host = Host(provider, settings);
        if (settings.Exclusive)
            host.Settings.UseExclusiveTarget();
        ActivatorUtilities.CreateInstance<TaskRegistry>(provider).Register();
        host.RunTargetsAsync(settings.Targets).GetAwaiter().GetResult();
    }

    private static IScriptHost Host(ServiceProvider provider, RunSettings settings) => settings switch
    {
        { DryRun: true } => provider.GetRequiredService<DryRunScriptHost<IFrostingContext>>(),
        { Tree: true } => provider.GetRequiredService<TreeScriptHost>(),
        { Description: true } => provider.GetRequiredService<DescriptionScriptHost>(),
        _ => provider.GetRequiredService<BuildScriptHost<IFrostingContext>>(),
    };

    private static void EnterWorkingDirectory(ServiceProvider provider, RunSettings settings)
    {
        var environment = provider.GetRequiredService<ICakeEnvironment>();
        var wanted = settings.WorkingDirectory ?? provider.GetService<WorkingDirectory>()?.Path;
        var directory = wanted?.MakeAbsolute(environment) ?? environment.WorkingDirectory;
        if (!provider.GetRequiredService<IFileSystem>().Exist(directory))
            throw new FrostingException($"The working directory '{directory.FullPath}' does not exist.");
        environment.WorkingDirectory = directory;
    }
}
