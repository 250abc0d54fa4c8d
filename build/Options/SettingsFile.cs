using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.IO;
using Telar.Engine;
using Path = System.IO.Path;

namespace Telar.Build.Options;

/// <summary>
/// Checks cake.config before Cake reads it: Cake's errors do not name the file, and it takes settings that there are not
/// without a word.
/// </summary>
public static class SettingsFile
{
    private const string Section = "[Telar]";

    /// <param name="project">The project's folder.</param>
    /// <exception cref="TelarException">The file cannot be read, or names a setting that there is not.</exception>
    public static void Require(string project)
    {
        var path = Path.Combine(project, Workspace.SettingsName);
        try
        {
            var environment = new CakeEnvironment(new CakePlatform(), new CakeRuntime());
            new CakeConfigurationProvider(new FileSystem(), environment).CreateConfiguration(project, new Dictionary<string, string>());
        }
        catch (Exception cause) when (cause is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new TelarException($"the settings cannot be read: {cause.Message}", path, $"write lines as Study=mesoamerica below {Section}", cause);
        }

        var section = "";
        foreach (var (index, line) in File.ReadLines(path).Select(line => line.Trim()).Index())
        {
            if (line.StartsWith('['))
                section = line;
            else if (section.Equals(Section, StringComparison.OrdinalIgnoreCase) && line.Split('=') is [var key, _, ..])
                RequireKnown(key.Trim(), $"{path}, line {index + 1}");
        }
    }

    private static void RequireKnown(string key, string where)
    {
        string[] names = [.. OptionCatalog.Own.Select(option => option.Name)];
        // After a semicolon is a comment.
        if (!key.StartsWith(';') && !names.Contains(key, StringComparer.OrdinalIgnoreCase))
            throw new TelarException($"there is no setting {key}", where, Nearest.Question(key, names) + $"there is: {string.Join(", ", names)}");
    }
}
