namespace Telar.Build.Toolchain;

/// <summary>The machine we run on. Looks at files only: starting a program for each question would take longer than a run with nothing to do.</summary>
public sealed class ThisMachine : IMachine
{
    private const string ReleaseFile = "/etc/os-release";
    private const string PackageLists = "/var/lib/dpkg/info";

    public bool IsRoot => Environment.IsPrivilegedProcess;

    public bool IsDebian => File.Exists(ReleaseFile) && File.ReadLines(ReleaseFile)
        .Where(line => line.StartsWith("ID=", StringComparison.Ordinal) || line.StartsWith("ID_LIKE=", StringComparison.Ordinal))
        .SelectMany(line => line[(line.IndexOf('=') + 1)..].Trim('"').Split(' '))
        .Any(name => name is "debian" or "ubuntu");

    public string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    public bool HasPackage(string package) => File.Exists(Path.Combine(PackageLists, $"{package}.list"));
}
