using Telar.Engine;
using Telar.Reporting.Localization;

namespace Telar.Reporting.Documents;

/// <summary>
/// The bibliography style <c>plainnat</c> in another language, as <c>plainnat-es</c>. BibTeX styles have their words as
/// literals: those of the installed style are replaced, so that no style of others need be kept here.
/// </summary>
public static class BibliographyStyle
{
    private const string Name = "plainnat";

    /// <param name="folder">Of the document.</param>
    /// <param name="language">One without words for it, such as English, uses the style as it is.</param>
    /// <param name="cancellation">Stops the search for the style.</param>
    /// <exception cref="TelarException">The style is not installed, or has no such word.</exception>
    public static async Task WriteAsync(string folder, Language language, CancellationToken cancellation)
    {
        if (language.Bibliography.Count == 0)
            return;

        var (code, path, _) = await ExternalProgram.RunAsync("kpsewhich", folder, [$"{Name}.bst"], cancellation);
        if (code != 0)
            throw Wrong("is not installed", "Install TeX Live with natbib; the Toolchain target names the packages.");

        var style = await File.ReadAllTextAsync(path.Trim(), cancellation);
        foreach (var (english, word) in language.Bibliography)
        {
            var literal = $"\"{english}\"";
            if (!style.Contains(literal, StringComparison.Ordinal))
                throw Wrong($"has no word {literal}", $"Mend the bibliography's words of the language {language.Code}.");

            style = style.Replace(literal, $"\"{word}\"", StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, $"{Name}-{language.Code}.bst"), style, cancellation);
    }

    private static TelarException Wrong(string what, string remedy) =>
        new($"The bibliography style {Name} {what}", $"{Name}.bst", remedy);
}
