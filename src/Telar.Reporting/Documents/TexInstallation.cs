using System.Diagnostics;

namespace Telar.Reporting.Documents;

/// <summary>Which TeX is on the PATH. Asked for at every fingerprint, so it reads a file instead of running TeX.</summary>
public static class TexInstallation
{
    private const string Program = "pdflatex";
    private const string ReleaseFile = "release-texlive.txt";
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Known = new(
        () => new Dictionary<string, string> { ["tex"] = Version() });

    /// <summary>The version as a stage's environment.</summary>
    public static IReadOnlyDictionary<string, string> Facts => Known.Value;

    private static string Version()
    {
        if (Find() is not { } program)
            return "none";

        // Debian: /usr/bin and /usr/share/texlive. TeX Live's own: <root>/bin/<platform> and <root>.
        var folder = Path.GetDirectoryName(program)!;
        var release = new[] { "../share/texlive", "../.." }
            .Select(relative => Path.Combine(folder, relative, ReleaseFile))
            .FirstOrDefault(File.Exists);
        return release is null ? Ask(program) : File.ReadLines(release).First().Trim();
    }

    private static string? Find()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, Program))
            .FirstOrDefault(File.Exists);
        return path is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
    }

    private static string Ask(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true })!;
        var first = process.StandardOutput.ReadLine() ?? "unknown";
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return first;
    }
}
