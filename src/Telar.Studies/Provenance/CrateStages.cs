using Telar.Data.Stages;
using Telar.Engine.Auditing;
using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Studies.Provenance;

/// <summary>
/// Adds every stage four times, as Provenance Run Crate wants it: the step that was planned, the tool that
/// carries it out, the run of the tool, and the engine's deed of running it.
/// </summary>
internal sealed class CrateStages(Crate crate, CrateFiles files, CrateSoftware software, CrateDatasets datasets, AuditSubject subject, string author)
{
    private const string Completed = "http://schema.org/CompletedActionStatus";
    private const int AbbreviatedDigest = 12;

    private readonly List<string> steps = [];
    private readonly List<string> tools = [];
    private readonly List<string> controls = [];
    private readonly List<string> runs = [];

    public IReadOnlyList<string> Steps => steps;

    public IReadOnlyList<string> Tools => tools;

    public IReadOnlyList<string> Controls => controls;

    public IReadOnlyList<string> Runs => runs;

    public void Add()
    {
        foreach (var (stage, locked) in subject.Stages)
        {
            var tool = Tool(stage, locked);
            tools.Add(tool);
            runs.Add(Run(stage, locked, tool));
            steps.Add(crate.Add(new CrateEntity(CrateNames.Step(stage.Key), "HowToStep")
                .With("name", stage.Key)
                .With("position", steps.Count + 1)
                .To("workExample", tool)));
            controls.Add(crate.Add(new CrateEntity(CrateNames.Control(stage.Key), "ControlAction")
                .With("name", $"orchestrate {stage.Key}")
                .To("instrument", CrateNames.Step(stage.Key))
                .To("object", CrateNames.Run(stage.Key))));
        }
    }

    // The same class holding another data set or model reaches other code, and is another tool.
    private string Tool(Stage stage, LockedStage locked)
    {
        var name = stage.GetType().Name;
        return crate.Add(new CrateEntity(CrateNames.Local("tool", $"{name}/{locked.Code[..AbbreviatedDigest]}"), "SoftwareApplication")
            .With("name", name)
            .With("description", $"{stage.GetType().FullName}, with the code that it reaches; its version is the digest of that code.")
            .With("softwareVersion", locked.Code)
            .To("softwareRequirements", software.Requirements(stage, locked)));
    }

    private string Run(Stage stage, LockedStage locked, string tool)
    {
        var inputs = locked.Inputs.Select(input => files.Add(input.Key, input.Value));
        return crate.Add(new CrateEntity(CrateNames.Run(stage.Key), "CreateAction")
            .With("name", $"run of {stage.Key}")
            .With("description", $"fingerprint {locked.Fingerprint}, parameters {locked.Parameters}")
            .To("instrument", tool)
            .To("agent", author)
            .To("object", stage is DownloadStage download ? [.. datasets.DownloadedBy(download), .. inputs] : inputs)
            .To("result", locked.Outputs.Select(output => files.Add(output.Key, output.Value)))
            .To("environment", software.Settings(stage, locked))
            .To("actionStatus", crate.Add(new CrateEntity(Completed, "ActionStatusType").With("name", "completed"))));
    }
}
