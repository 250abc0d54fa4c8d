namespace Telar.Build.Options;

/// <summary>One option of the command line.</summary>
/// <param name="Name">Long name without dashes.</param>
/// <param name="Description">One line for the help.</param>
public sealed record CommandOption(string Name, string Description)
{
    /// <summary>What stands for the value in the help; null for a switch.</summary>
    public string? Value { get; init; }

    public char? Letter { get; init; }

    /// <summary>Whether the value names a file or folder: then it counts from the folder in which it is written.</summary>
    public bool IsPath => Value is OptionCatalog.Folder or OptionCatalog.File;

    /// <summary>The values there are; empty where any text may be given.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public bool Repeatable { get; init; }
}
