using Telar.Build.Options;
using Telar.Engine;
using Telar.Studies;
using Telar.Studies.Comparison;

namespace Telar.Build.Running;

/// <summary>Says how the results in the project differ from those in another folder.</summary>
public static class Comparison
{
    /// <exception cref="TelarException">They differ, or there is nothing to compare with.</exception>
    public static void Run(BuildContext context)
    {
        var against = context.Options.Against ?? throw new TelarException(
            "there is nothing to compare with", "--target=Compare", $"name a folder with --{OptionCatalog.Against}=DIR");
        var study = new StudyPaths(context.Options.Study.Name, context.Options.Profile);
        var report = ResultsComparison.Of(new Workspace(against), context.Workspace, study.Folder);
        if (report.Differences.Count > 0)
            throw new TelarException(
                $"{report.Differences.Count} results differ, compared {report.Rule}:\n    {string.Join("\n    ", report.Differences)}",
                study.Results,
                "commit the new results if the change was meant; else find what made them differ");

        var others = report.OtherTools == 0 ? "" : $"; {report.OtherTools} more were made by another .NET or TeX, and only their scores compared";
        Console.WriteLine($"the results agree: {report.Stages} stages, compared {report.Rule}{others}");
    }
}
