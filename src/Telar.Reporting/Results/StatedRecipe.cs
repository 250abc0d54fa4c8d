namespace Telar.Reporting.Results;

/// <summary>What a system was trained with, as a table states it.</summary>
/// <param name="System">For readers, in English.</param>
public sealed record StatedRecipe(string System)
{
    /// <summary>The <c>selection/&lt;name&gt;.json</c> of the search that chose it; null where nothing was searched.</summary>
    public string? Selection { get; init; }

    /// <summary>Where nothing was searched: the settings as JSON. Text, so that a stage's parameters have every one.</summary>
    public string? Settings { get; init; }
}
