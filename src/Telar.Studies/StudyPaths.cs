namespace Telar.Studies;

/// <summary>Where a study's products lie, relative to the project's root.</summary>
/// <param name="Study">The study's name.</param>
/// <param name="Profile">Only the default profile writes the folders that are committed.</param>
public sealed record StudyPaths(string Study, Profile Profile)
{
    public string Folder => Profile == Profile.Default ? Study : $"{Study}-{Profile.ToString().ToLowerInvariant()}";

    public string Results => $"results/{Folder}";

    public string Paper => $"paper/{Folder}/paper.pdf";

    public string Poster => $"poster/{Folder}/poster.pdf";

    public string PaperTemplate => $"paper/{Study}/paper.tex.scriban";

    public string Bibliography => $"paper/{Study}/references.bib";

    public string PosterTemplate => $"poster/{Study}/poster.tex.scriban";
}
