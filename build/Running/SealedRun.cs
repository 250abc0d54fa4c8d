using System.Collections;
using Cake.Core;
using Telar.Build.Options;
using Telar.Engine;
using Telar.Engine.Hashing;
using Telar.Engine.Sealing;
using Telar.Reporting.Documents;

namespace Telar.Build.Running;

/// <summary>
/// Answers a command line that found nothing to do and would find nothing now, before Cake and the
/// stages are set up: most of the time of such a run is their start.
/// </summary>
public sealed class SealedRun
{
    // Cake reads settings from such variables.
    private const string SettingPrefix = "CAKE_";

    // Targets that do nothing but bring stages up to date.
    private static readonly HashSet<string> sealedTargets = new(StringComparer.OrdinalIgnoreCase)
    {
        "Download", "Preprocess", "Train", "Evaluate", "Figures", "Tables", "Paper", "Poster", "Default",
    };

    private static readonly string[] sealedOptions =
    [
        OptionCatalog.Target, OptionCatalog.Study, OptionCatalog.Profile, OptionCatalog.Experiment,
        OptionCatalog.Language, OptionCatalog.Repository,
        OptionCatalog.Jobs, OptionCatalog.Mirror, OptionCatalog.Offline,
    ];

    private readonly long began = FileSignature.Now;
    private readonly Seal seal;

    /// <param name="arguments">The command line.</param>
    /// <param name="project">The project's folder.</param>
    public SealedRun(string[] arguments, string project) =>
        seal = new Seal(new Workspace(project).SealsFolder, Request(arguments));

    /// <summary>What the same command line said when it found nothing to do; null where that may not hold now.</summary>
    public string? Answer() => seal.Answer();

    /// <summary>Seals a run that found every stage up to date.</summary>
    /// <param name="arguments">The command line as Cake understood it.</param>
    /// <param name="looked">Absolute paths of all that the run looked at in the project.</param>
    /// <param name="answer">What it said.</param>
    public void Write(ICakeArguments arguments, IEnumerable<string> looked, string answer)
    {
        var given = arguments.GetArguments();
        if (given.Keys.All(name => sealedOptions.Contains(name)) && arguments.GetArguments(OptionCatalog.Target).All(sealedTargets.Contains))
            seal.Write(began, [.. Directory.GetFiles(AppContext.BaseDirectory), .. looked], answer);
    }

    private static string Request(string[] arguments) => string.Join('\n',
    [
        Environment.Version.ToString(),
        .. TexInstallation.Facts.Select(fact => $"{fact.Key}={fact.Value}"),
        .. Settings().Order(StringComparer.Ordinal),
        .. arguments,
    ]);

    private static IEnumerable<string> Settings() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Where(variable => variable.Key.ToString()!.StartsWith(SettingPrefix, StringComparison.Ordinal))
        .Select(variable => $"{variable.Key}={variable.Value}");
}
