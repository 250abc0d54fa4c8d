using Telar.Engine;
using Telar.Engine.Explaining;
using Telar.Engine.Stages;
using Telar.Reporting.Localization;

namespace Telar.Build.Status;

/// <summary>Looks at the chosen study, or the chosen experiment or language of it, and changes nothing.</summary>
public static class Inspection
{
    /// <param name="context">What is chosen.</param>
    /// <exception cref="TelarException">The lock file is damaged.</exception>
    public static (StageGraph Graph, StudyStatus Status) Of(BuildContext context)
    {
        var options = context.Options;
        var graph = options.Study.Build(options.ForStudy);
        return (graph, new StatusReader(context.Workspace, graph).Read(IsChosen, options.AllowMissing));

        bool IsChosen(Stage stage) => (options.Experiment is null || stage.Experiment == options.Experiment)
            && (options.Language is null || stage is not ILocalized localized || localized.Language.Code == options.Language);
    }
}
