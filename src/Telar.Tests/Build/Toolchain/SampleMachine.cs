using Telar.Build.Toolchain;

namespace Telar.Tests.Build.Toolchain;

/// <summary>A machine with everything in place, but for what a test takes away.</summary>
public sealed class SampleMachine(bool debian, bool root, params string[] missing) : IMachine
{
    /// <summary>Where programs lie.</summary>
    public string Folder { get; init; } = "/usr/bin";

    public bool IsRoot => root;

    public bool IsDebian => debian;

    public string? Find(string program) => missing.Contains(program) ? null : $"{Folder}/{program}";

    public bool HasPackage(string package) => !missing.Contains(package);
}
