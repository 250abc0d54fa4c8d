using System.Text;

namespace Telar.Build.Options;

/// <summary>The answer to <c>--help</c>.</summary>
public static class HelpText
{
    /// <param name="targets">Name and description of each target.</param>
    public static string Of(IReadOnlyList<(string Name, string Description)> targets)
    {
        var text = new StringBuilder("dotnet run --project build -- [--target=NAME] [options]\n");
        text.Append("\nTargets\n").Append(Lines(targets));
        text.Append("\nOptions\n").Append(Lines(OptionCatalog.Own.Select(Line)));
        text.Append("\nOptions of Cake\n").Append(Lines(OptionCatalog.Cake.Select(Line)));
        text.Append("\nDefaults stand in cake.config, section Telar.\n");
        return text.ToString();
    }

    private static (string, string) Line(CommandOption option)
    {
        var letter = option.Letter is { } character ? $", -{character}" : string.Empty;
        var value = option.Value is { } placeholder ? $"={placeholder}" : string.Empty;
        var choices = option.Choices.Count > 0 ? $" ({string.Join(", ", option.Choices)})" : string.Empty;
        return ($"--{option.Name}{value}{letter}", option.Description + choices);
    }

    private static string Lines(IEnumerable<(string Name, string Description)> rows) =>
        string.Concat(rows.Select(row => $"  {row.Name,-24} {row.Description}\n"));
}
