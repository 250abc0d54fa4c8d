using Telar.Engine;

namespace Telar.Build.Options;

/// <summary>
/// Checks the arguments before Cake sees them: Cake hands options that it does not know to the build
/// without a word, so that a mistyped option would be ignored.
/// </summary>
public sealed class CommandLine(IReadOnlyList<string> targets)
{
    private const string Where = "the command line";

    /// <summary>The given options in their order, with the value of those that take one.</summary>
    /// <exception cref="TelarException">An argument, option or value that there is not, or one too many.</exception>
    public IReadOnlyList<(CommandOption Option, string? Value)> Parse(IReadOnlyList<string> arguments)
    {
        var given = new List<(CommandOption Option, string? Value)>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var (option, value) = Split(arguments[i]);
            if (option.Value is not null && value is null && i + 1 < arguments.Count && !arguments[i + 1].StartsWith('-'))
                value = arguments[++i];
            RequireFit(option, value);
            if (!option.Repeatable && given.Any(earlier => earlier.Option == option))
                throw new TelarException($"--{option.Name} is given twice", Where, "give it once");
            given.Add((option, value));
        }

        return given;
    }

    /// <summary>The same options as arguments, with absolute paths: Cake changes to the project's folder before they are read.</summary>
    /// <param name="given">As <see cref="Parse"/> gives them.</param>
    /// <param name="folder">In which they were written.</param>
    public static IReadOnlyList<string> Absolute(IEnumerable<(CommandOption Option, string? Value)> given, string folder) =>
        [.. given.Select(pair => pair.Value is null ? $"--{pair.Option.Name}"
            : $"--{pair.Option.Name}={(pair.Option.IsPath ? Path.GetFullPath(pair.Value, folder) : pair.Value)}")];

    private (CommandOption Option, string? Value) Split(string argument)
    {
        if (!argument.StartsWith('-'))
            throw Stray(argument);

        var separator = argument.IndexOfAny(['=', ':']);
        var name = separator < 0 ? argument : argument[..separator];
        var value = separator < 0 ? null : argument[(separator + 1)..];
        var option = OptionCatalog.All.FirstOrDefault(option => name == $"--{option.Name}" || (option.Letter is { } letter && name == $"-{letter}"));
        return option is not null ? (option, value) : throw Unknown(name);
    }

    private void RequireFit(CommandOption option, string? value)
    {
        if (option.Value is null && value is not null)
            throw new TelarException($"--{option.Name} takes no value", Where, $"write --{option.Name} alone");
        if (option.Value is not null && string.IsNullOrEmpty(value))
            throw new TelarException($"--{option.Name} needs a value", Where, $"write --{option.Name}={option.Value}");

        var choices = option.Name == OptionCatalog.Target ? targets : option.Choices;
        if (value is not null && choices.Count > 0)
            Choice.Require(option.Name, value, $"--{option.Name}", choices);
    }

    private TelarException Stray(string argument) => new(
        $"\"{argument}\" is no option",
        Where,
        targets.Contains(argument, StringComparer.OrdinalIgnoreCase)
            ? $"write --target={argument}"
            : "options begin with --, and a value with spaces needs quotes; --help lists the options");

    private static TelarException Unknown(string name) => new(
        $"there is no option {name}",
        Where,
        Nearest.Question(name.TrimStart('-'), OptionCatalog.All.Select(option => option.Name), "--") + "--help lists the options");
}
