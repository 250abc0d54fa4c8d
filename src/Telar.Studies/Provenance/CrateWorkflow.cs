using Telar.Engine.Locking;

namespace Telar.Studies.Provenance;

/// <summary>Adds the study as a workflow, the engine, and their runs.</summary>
internal sealed class CrateWorkflow(Crate crate, CrateFiles files, StudyCard card, string author, string licence)
{
    /// <summary>What the engine did.</summary>
    public const string Organisation = "#organise";

    private const string Engine = "#telar";
    private const string Language = "https://learn.microsoft.com/dotnet/csharp/";

    /// <summary>The file that composes the study: the crate's main entity.</summary>
    public string Workflow => files.PartOf(card.Source);

    public void AddWorkflow(CrateStages stages)
    {
        crate.Add(new CrateEntity(Language, "ComputerLanguage")
            .With("name", "C#")
            .With("identifier", Language)
            .With("url", Language));
        crate.Add(new CrateEntity(Workflow, "File", "SoftwareSourceCode", "ComputationalWorkflow", "HowTo")
            .With("name", card.Title)
            .With("description", $"The stages of the study, composed in C#: {card.Source}")
            .With("encodingFormat", MediaType.Of(card.Source))
            .To("author", author)
            .To("license", licence)
            .To("programmingLanguage", Language)
            .To("step", stages.Steps)
            .To("hasPart", stages.Tools));
    }

    /// <summary>The run of the study and the engine that organised it.</summary>
    /// <param name="stages">Added before.</param>
    /// <param name="machine">That made the results.</param>
    /// <param name="sources">What the study starts from.</param>
    /// <param name="products">Committed outputs.</param>
    public void AddRun(CrateStages stages, LockedMachine machine, IEnumerable<string> sources, IEnumerable<string> products)
    {
        crate.Add(new CrateEntity(CrateNames.StudyRun, "CreateAction")
            .With("name", $"run of {card.Title}")
            .With("description", $"made on {machine.Architecture}, {machine.Processor}; times are left out, so that equal results are equal bytes")
            .To("instrument", Workflow)
            .To("agent", author)
            .To("object", sources)
            .To("result", products));
        crate.Add(new CrateEntity(Engine, "SoftwareApplication")
            .With("name", "Telar")
            .With("description", "Reproducible research pipeline: runs stages, keeps what they make by content."));
        crate.Add(new CrateEntity(Organisation, "OrganizeAction")
            .With("name", "run of Telar")
            .To("instrument", Engine)
            .To("agent", author)
            .To("object", stages.Controls)
            .To("result", CrateNames.StudyRun));
    }
}
