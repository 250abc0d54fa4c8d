using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.IO;

namespace Cake.Frosting.Internal;

/// <summary>Settings: <c>CAKE_*</c> variables, overridden by cake.config, overridden by the command line.</summary>
internal sealed class BuildConfiguration : ICakeConfiguration
{
    private readonly ICakeConfiguration settings;

    public BuildConfiguration(IFileSystem fileSystem, ICakeEnvironment environment, ICakeArguments arguments)
    {
        var overrides = arguments.GetArguments()
            .ToDictionary(argument => argument.Key, argument => argument.Value.FirstOrDefault() ?? string.Empty);
        settings = new CakeConfigurationProvider(fileSystem, environment)
            .CreateConfiguration(environment.WorkingDirectory, overrides);
    }

    public string GetValue(string key) => settings.GetValue(key);
}
