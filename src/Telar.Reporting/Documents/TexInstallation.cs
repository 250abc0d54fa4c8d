using System.ComponentModel;
using System.Diagnostics;

namespace Telar.Reporting.Documents;

/// <summary>
/// Which TeX is on the PATH. Asked for at every fingerprint, so it reads a file instead of running TeX; and looked for anew
/// each time, as this process may have installed it since.
/// </summary>
public static class TexInstallation
{
    private const string Program = "pdflatex";
    private const string Unknown = "unknown";
    private const string ReleaseFile = "release-texlive.txt";

    /// <summary>The version as a stage's environment.</summary>
    public static IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["tex"] = VersionOn(Environment.GetEnvironmentVariable("PATH") ?? "") };

    /// <summary>Its release, or 'none'.</summary>
    /// <param name="path">Folders, separated as in PATH.</param>
    public static string VersionOn(string path)
    {
        if (Find(path) is not { } program)
            return "none";

        // Debian: /usr/bin and /usr/share/texlive. TeX Live's own: <root>/bin/<platform> and <root>.
        var folder = Path.GetDirectoryName(program)!;
        var release = new[] { "../share/texlive", "../.." }
            .Select(relative => Path.Combine(folder, relative, ReleaseFile))
            .FirstOrDefault(File.Exists);
        return release is null ? Ask(program) : File.ReadLines(release).First().Trim();
    }

    private static string? Find(string path)
    {
        var found = path
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, Program))
            .FirstOrDefault(File.Exists);
        return found is null ? null : File.ResolveLinkTarget(found, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(found);
    }

    private static string Ask(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true })!;
            var first = process.StandardOutput.ReadLine() ?? Unknown;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return first;
        }
        catch (Win32Exception)
        {
            // It cannot be started: whoever needs it says so.
            return Unknown;
        }
    }
}
