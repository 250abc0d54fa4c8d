using System.Reflection;
using Cake.Cli;
using Cake.Common.Modules;
using Cake.Core.Configuration;
using Cake.Core.Modules;
using Cake.Frosting.Internal;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Cake.Frosting;

/// <summary>Runs the tasks of a build program by the Cake engine.</summary>
public sealed class CakeHost
{
    private readonly ServiceCollection services = DefaultServices();
    private readonly List<Assembly> assemblies = [];

    public CakeHost()
    {
        if (Assembly.GetEntryAssembly() is { } entry)
            assemblies.Add(entry);
    }

    /// <summary>Adds an assembly whose public tasks are found; the entry assembly always is one.</summary>
    public CakeHost AddAssembly(Assembly assembly)
    {
        assemblies.Add(assembly);
        return this;
    }

    public CakeHost ConfigureServices(Action<IServiceCollection> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(services);
        return this;
    }

    /// <summary>Runs the build.</summary>
    /// <returns>The exit code: 0, or what the failed task's <c>CakeException</c> says, or 1.</returns>
    public int Run(IEnumerable<string> args)
    {
        foreach (var task in assemblies.Distinct().SelectMany(assembly => assembly.GetExportedTypes()).Where(IsTask))
            services.AddSingleton(typeof(IFrostingTask), task);

        var registrar = new TypeRegistrar();
        registrar.RegisterInstance(typeof(IServiceCollection), services);
        var app = new CommandApp<RunCommand>(registrar);
        app.Configure(configuration =>
        {
            configuration.AddExample("--target=Default", "--verbosity=quiet");
            configuration.AddExample("--tree");
            // --version=1.2.3 is an argument for the build, --version a question to Cake.
            configuration.Settings.ConvertFlagsToRemainingArguments = true;
        });
        return app.Run(args);
    }

    private static bool IsTask(Type type) =>
        type is { IsClass: true, IsAbstract: false } && typeof(IFrostingTask).IsAssignableFrom(type);

    private static ServiceCollection DefaultServices()
    {
        var services = new ServiceCollection();
        services.AddCakeDiagnostics();
        services.UseModule<CoreModule>();
        services.UseModule<CommonModule>();
        services.AddSingleton<ICakeConfiguration, BuildConfiguration>();
        services.AddSingleton<IVersionResolver, EngineVersion>();
        services.AddSingleton<VersionFeature>();
        services.AddSingleton<InfoFeature>();
        services.AddSingleton<BuildScriptHost<IFrostingContext>>();
        services.AddSingleton<DryRunScriptHost<IFrostingContext>>();
        services.AddSingleton<TreeScriptHost>();
        services.AddSingleton<DescriptionScriptHost>();
        services.AddSingleton<FrostingContext>();
        services.AddSingleton<IFrostingContext>(provider => provider.GetRequiredService<FrostingContext>());
        return services;
    }
}
