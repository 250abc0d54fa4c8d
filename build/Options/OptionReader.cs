using Cake.Core;
using Cake.Core.Configuration;
using Telar.Engine;

namespace Telar.Build.Options;

/// <summary>Typed values of options: the command line first, then cake.config.</summary>
internal sealed class OptionReader(ICakeArguments arguments, ICakeConfiguration configuration)
{
    private const string Section = "Telar";
    private const int MostCounted = 100_000;

    public string? Text(string option)
    {
        var given = arguments.GetArguments(option).LastOrDefault() ?? configuration.GetValue($"{Section}_{option}");
        return string.IsNullOrWhiteSpace(given) ? null : given;
    }

    /// <summary>One of the choices by its name.</summary>
    public T Choice<T>(string option, IReadOnlyList<T> choices, Func<T, string> name, string otherwise)
    {
        var chosen = Options.Choice.Require(option, Text(option) ?? otherwise, Where(option), [.. choices.Select(name)]);
        return choices.First(choice => name(choice) == chosen);
    }

    /// <summary>A whole number from one to a hundred thousand, which is more jobs, days or gigabytes than there are.</summary>
    public int? Count(string option) => Text(option) switch
    {
        null => null,
        var text when int.TryParse(text, out var count) && count is > 0 and <= MostCounted => count,
        var text => throw new TelarException(
            $"\"{text}\" is no number of {option}", Where(option), $"give a whole number from 1 to {MostCounted}"),
    };

    /// <summary>Absolute path of a folder that exists.</summary>
    public string? Folder(string option) => Text(option) switch
    {
        null => null,
        var path when Directory.Exists(path) => Path.GetFullPath(path),
        var path => throw new TelarException($"there is no folder {path}", Where(option), "give a folder that exists, or leave the option out"),
    };

    /// <summary>Absolute path of a file or folder, which whoever reads it looks for.</summary>
    public string? FullPath(string option) => Text(option) is { } path ? Path.GetFullPath(path) : null;

    /// <summary>The public address of a page, as it is to be printed.</summary>
    public string? Address(string option) => Text(option) switch
    {
        null => null,
        var text when IsPublic(text) => text,
        var text => throw new TelarException(
            $"\"{text}\" is no address that readers can open", Where(option), "give one as https://example.org/group/project, or leave the option out"),
    };

    public bool Switch(string option) => arguments.HasArgument(option) || Text(option)?.ToLowerInvariant() switch
    {
        null or "false" => false,
        "true" => true,
        var text => throw new TelarException($"\"{text}\" is neither true nor false", Where(option), "write one of the two, or leave the line out"),
    };

    // No name or password in it, since it is printed; https, since whoever scans a code trusts it.
    private static bool IsPublic(string text) =>
        Uri.IsWellFormedUriString(text, UriKind.Absolute)
        && new Uri(text) is { Scheme: "https", UserInfo: "" }
        && text.All(char.IsAscii);

    /// <summary>Where an option's value stands.</summary>
    public string Where(string option) => arguments.HasArgument(option) ? $"--{option}" : $"cake.config, [{Section}] {option}";
}
