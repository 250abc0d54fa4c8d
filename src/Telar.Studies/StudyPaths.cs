using Telar.Reporting.Localization;

namespace Telar.Studies;

/// <summary>Where a study's products lie, relative to the project's root.</summary>
/// <param name="Study">The study's name.</param>
/// <param name="Profile">Only the default profile writes the folders that are committed.</param>
public sealed record StudyPaths(string Study, Profile Profile)
{
    public string Folder => Profile == Profile.Default ? Study : $"{Study}-{Profile.ToString().ToLowerInvariant()}";

    public string Results => $"results/{Folder}";

    public string Paper(Language language) => language.NameOf($"paper/{Folder}/paper.pdf");

    public string Poster(Language language) => language.NameOf($"poster/{Folder}/poster.pdf");

    public string PaperTemplate(Language language) => $"paper/{Study}/{language.NameOf("paper.tex")}.scriban";

    public string Bibliography => $"paper/{Study}/references.bib";

    public string PosterTemplate(Language language) => $"poster/{Study}/{language.NameOf("poster.tex")}.scriban";
}
