using System.Diagnostics;
using Cake.Cli;
using Cake.Core;

namespace Cake.Frosting.Internal;

/// <summary>The version of the engine; Cake's own resolver asks the entry assembly, which is the build program.</summary>
internal sealed class EngineVersion : IVersionResolver
{
    private readonly FileVersionInfo engine = FileVersionInfo.GetVersionInfo(typeof(ICakeEngine).Assembly.Location);

    public string GetVersion() => engine.FileVersion ?? string.Empty;

    public string GetProductVersion() => engine.ProductVersion ?? string.Empty;
}
