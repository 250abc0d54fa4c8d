using System.Globalization;

namespace Telar.Studies.Provenance;

/// <summary>Adds the metadata descriptor, the root data set and the profiles they conform to.</summary>
internal sealed class CrateRoot(Crate crate, StudyCard card, string author, CrateLicences licences)
{
    private const string Specification = "https://w3id.org/ro/crate/1.1";
    private const string WorkflowCrate = "https://w3id.org/workflowhub/workflow-ro-crate/1.0";

    public void Add(string workflow, IEnumerable<string> parts, IEnumerable<string> mentions)
    {
        crate.Add(new CrateEntity(Crate.Descriptor, "CreativeWork")
            .To("about", Crate.Root)
            .To("conformsTo", Specification, Profile(WorkflowCrate, "Workflow RO-Crate", "1.0")));
        crate.Add(new CrateEntity(Specification, "CreativeWork").With("name", "RO-Crate").With("version", "1.1"));
        crate.Add(new CrateEntity(Crate.Root, "Dataset")
            .With("name", card.Title)
            .With("description", card.Description)
            .With("datePublished", card.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .To("author", author)
            .To("publisher", author)
            // Figures, tables and predictions show parts of the data, which keep their licences.
            .To("license", licences.All)
            .To(
                "conformsTo",
                RunProfile("process", "Process Run Crate"),
                RunProfile("workflow", "Workflow Run Crate"),
                RunProfile("provenance", "Provenance Run Crate"),
                WorkflowCrate)
            .To("mainEntity", workflow)
            .To("hasPart", parts)
            .To("mentions", mentions));
    }

    private string RunProfile(string name, string title) => Profile($"https://w3id.org/ro/wfrun/{name}/0.5", title, "0.5");

    private string Profile(string address, string title, string version) =>
        crate.Add(new CrateEntity(address, "CreativeWork").With("name", title).With("version", version));
}
