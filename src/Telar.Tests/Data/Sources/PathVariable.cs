namespace Telar.Tests.Data.Sources;

/// <summary>
/// Another PATH, and fake programs on it, until disposed. It belongs to the whole process: tests that use it
/// are in the collection <see cref="Collection"/>, which nothing runs beside.
/// </summary>
internal sealed class PathVariable : IDisposable
{
    public const string Collection = "PATH";

    private readonly string? former = Environment.GetEnvironmentVariable("PATH");
    private readonly TemporaryFolder folder = new();

    /// <summary>A PATH of one folder that is empty but for the programs added.</summary>
    public PathVariable() => Environment.SetEnvironmentVariable("PATH", folder.Path);

    /// <summary>Adds a shell script.</summary>
    public PathVariable With(string program, string script)
    {
        File.WriteAllText(folder[program], $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder[program], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return this;
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", former);
        folder.Dispose();
    }
}
