using Telar.Reporting.Localization;
using Telar.Studies;

namespace Telar.Build.Options;

/// <summary>All options there are. An option that is not listed here is refused.</summary>
public static class OptionCatalog
{
    public const string Study = "study";
    public const string Profile = "profile";
    public const string Experiment = "experiment";
    public const string Language = "language";
    public const string Repository = "repository";
    public const string Jobs = "jobs";
    public const string Mirror = "mirror";
    public const string Offline = "offline";
    public const string AllowMissing = "allow-missing";
    public const string Against = "against";
    public const string Input = "input";
    public const string Format = "format";
    public const string Value = "value";
    public const string OlderThan = "older-than";
    public const string KeepSize = "keep-size";
    public const string Plan = "plan";
    public const string Target = "target";
    public const string Help = "help";
    public const string Working = "working";

    internal const string Folder = "DIR";
    internal const string File = "FILE";

    /// <summary>The options of this program.</summary>
    public static IReadOnlyList<CommandOption> Own { get; } =
    [
        new(Study, "The study to build.") { Value = "NAME", Choices = Names(StudyCatalog.All.Select(study => study.Name)) },
        new(Profile, "How much work to do: smoke for minutes, full for the long search.")
        {
            Value = "NAME",
            Choices = Names(Enum.GetNames<Profile>()),
        },
        new(Experiment, "Only what belongs to this experiment.") { Value = "NAME" },
        new(Language, "Only figures, tables, paper and poster in this language.")
        {
            Value = "CODE",
            Choices = Names(LanguageCatalog.All.Select(language => language.Code)),
        },
        new(Repository, "The public address of the repository, for text and QR code on the poster; without it, there is none.") { Value = "URL" },
        new(Jobs, "How many stages run at a time; without it, the number of cores.") { Value = "N" },
        new(Mirror, "A folder with downloads that is tried before the network.") { Value = Folder },
        new(Offline, "Never touch the network."),
        new(AllowMissing, "Pass over what is as the lock says, though its outputs are missing: to edit text in a fresh clone."),
        new(Input, "For Predict: lines of text, rows of CSV, a picture or a folder of pictures.") { Value = File },
        new(Value, "For Trace: a number or words of the paper, or a path such as metrics.places.test.accuracy.") { Value = "TEXT" },
        new(Format, "For Status and Trace: text for people, json for programs.") { Value = "NAME", Choices = Names(Enum.GetNames<OutputFormat>()) },
        new(OlderThan, "For Prune: remove what no run used for so long; without it, 30 days.") { Value = "DAYS" },
        new(KeepSize, "For Prune: remove younger things too until the store is as small as this.") { Value = "GB" },
        new(Plan, "For Prune: say what would be removed, and remove nothing."),
        new(Against, "For Compare: a folder that holds the committed results.") { Value = Folder },
    ];

    /// <summary>The options of Cake.</summary>
    public static IReadOnlyList<CommandOption> Cake { get; } =
    [
        new(Target, "What to make; may be given several times.") { Value = "NAME", Letter = 't', Repeatable = true },
        new("exclusive", "Only the target itself, not the targets it depends on.") { Letter = 'e' },
        new("dryrun", "Say which targets would run, and run none."),
        new("tree", "Show which target depends on which."),
        new("description", "Show what each target does."),
        new("verbosity", "How much to say.")
        {
            Value = "LEVEL",
            Letter = 'v',
            Choices = ["quiet", "minimal", "normal", "verbose", "diagnostic"],
        },
        new(Working, "The project's folder; without it, the one around the current folder.") { Value = Folder, Letter = 'w' },
        new("version", "Show the version of Cake."),
        new("info", "Show more about Cake."),
        new(Help, "Show this help.") { Letter = 'h' },
    ];

    public static IReadOnlyList<CommandOption> All { get; } = [.. Own, .. Cake];

    private static string[] Names(IEnumerable<string> names) => [.. names.Select(name => name.ToLowerInvariant())];
}
