using Telar.Engine.Auditing;
using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Studies.Provenance;

/// <summary>Adds the software that stages ran with: packages and tools with versions, settings by name.</summary>
internal sealed class CrateSoftware(Crate crate)
{
    private const string TypesetterFact = "tex";

    /// <returns>Identifiers of the packages and tools that a stage needs.</returns>
    public IEnumerable<string> Requirements(Stage stage, LockedStage locked) =>
    [
        .. locked.Packages.Select(package => Package(package.Key, package.Value)),
        .. locked.Environment.Where(fact => MachineFacts.Includes(stage, fact.Key)).Select(fact => Tool(fact.Key, fact.Value)),
    ];

    /// <returns>Identifiers of the settings of the process that ran a stage.</returns>
    public IEnumerable<string> Settings(Stage stage, LockedStage locked) => locked.Environment
        .Where(setting => !MachineFacts.Includes(stage, setting.Key))
        .Select(setting => crate.Add(new CrateEntity(CrateNames.Local("setting", $"{setting.Key}/{setting.Value}"), "PropertyValue")
            .With("name", setting.Key)
            .With("value", setting.Value)));

    // The lock's version names the source revision and the assembly too: "6.1.0+c179d97 (6.0.0.0)".
    private string Package(string name, string version) =>
        crate.Add(new CrateEntity(CrateNames.Local("software", $"{name}/{version}"), "SoftwareApplication")
            .With("name", name)
            .With("softwareVersion", version.Split('+', ' ')[0])
            .With("description", $"Library that the code of the stage reaches, version {version}."));

    private string Tool(string fact, string version)
    {
        var (name, address) = fact switch
        {
            MachineFacts.DotNet => (".NET", "https://dotnet.microsoft.com/"),
            TypesetterFact => ("TeX", "https://tug.org/texlive/"),
            _ => (fact, null),
        };
        var tool = new CrateEntity(CrateNames.Local("software", $"{name}/{version}"), "SoftwareApplication")
            .With("name", name)
            .With("softwareVersion", version);
        return crate.Add(address is null ? tool : tool.With("url", address));
    }
}
