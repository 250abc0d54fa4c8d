using Telar.Reporting.Localization;

namespace Telar.Studies;

/// <summary>Where a study's products lie, relative to the project's root.</summary>
/// <param name="Study">The study's name.</param>
/// <param name="Profile">The default one goes unnamed in folders.</param>
public sealed record StudyPaths(string Study, Profile Profile)
{
    public string Folder => Profile == Profile.Default ? Study : $"{Study}-{Profile.ToString().ToLowerInvariant()}";

    /// <summary>What tells them to the command line, e.g. <c>--study=guatemala</c>.</summary>
    public string Options => Profile == Profile.Default
        ? $"--study={Study}"
        : $"--study={Study} --profile={Profile.ToString().ToLowerInvariant()}";

    public string Results => $"results/{Folder}";

    public string Paper(Language language) => language.NameOf($"paper/{Folder}/paper.pdf");

    public string Poster(Language language) => language.NameOf($"poster/{Folder}/poster.pdf");

    public string PaperTemplate(Language language) => $"paper/{Study}/{language.NameOf("paper.tex")}.scriban";

    public string Bibliography => $"paper/{Study}/references.bib";

    public string PosterTemplate(Language language) => $"poster/{Study}/{language.NameOf("poster.tex")}.scriban";
}
