using Cake.Core;
using Cake.Core.Configuration;
using Telar.Data;
using Telar.Engine;
using Telar.Engine.Pruning;
using Telar.Reporting.Localization;
using Telar.Studies;

namespace Telar.Build.Options;

/// <summary>What is to be built and how.</summary>
/// <param name="Experiment">The only experiment wanted, or null for all.</param>
/// <param name="Jobs">How many stages run at a time.</param>
/// <param name="Download">Where downloads may come from.</param>
/// <param name="Against">A folder with results to compare with, or null.</param>
public sealed record BuildOptions(
    IStudy Study, Profile Profile, string? Experiment, int Jobs, DownloadOptions Download, string? Against)
{
    private const int DaysToKeep = 30;
    private const long Gigabyte = 1_000_000_000;

    /// <summary>Code of the only language wanted, or null for all.</summary>
    public string? Language { get; init; }

    /// <summary>The public address of the repository, or null where none is set.</summary>
    public string? Repository { get; init; }

    /// <summary>Whether stages are passed over that are as the lock says and whose outputs are missing.</summary>
    public bool AllowMissing { get; init; }

    /// <summary>What Prune may remove.</summary>
    public PruneOptions Prune { get; init; } = new(TimeSpan.FromDays(DaysToKeep));

    /// <summary>Whether Prune only says what it would do.</summary>
    public bool PlanOnly { get; init; }

    /// <summary>Absolute path of what Predict classifies, or null.</summary>
    public string? Input { get; init; }

    /// <summary>What Trace looks for, or null.</summary>
    public string? Value { get; init; }

    /// <summary>For whom Status and Trace are written.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>What the study has to know of it.</summary>
    public StudyOptions ForStudy => new(Profile, Download) { Repository = Repository };

    /// <summary>Reads the command line, and cake.config (section Telar) for what it does not say.</summary>
    /// <exception cref="TelarException">A value that cannot be.</exception>
    public static BuildOptions Read(ICakeArguments arguments, ICakeConfiguration configuration, IReadOnlyList<IStudy> studies)
    {
        var values = new OptionReader(arguments, configuration);
        var study = values.Choice(OptionCatalog.Study, studies, study => study.Name, "mesoamerica");
        var profile = values.Choice(
            OptionCatalog.Profile, Enum.GetValues<Profile>(), profile => profile.ToString().ToLowerInvariant(), "default");
        var experiment = values.Text(OptionCatalog.Experiment) is { } name
            ? Options.Choice.Require("experiment", name, $"{values.Where(OptionCatalog.Experiment)}, study {study.Name}", study.Experiments)
            : null;
        var download = new DownloadOptions(values.Folder(OptionCatalog.Mirror), values.Switch(OptionCatalog.Offline));
        return new BuildOptions(
            study,
            profile,
            experiment,
            values.Count(OptionCatalog.Jobs) ?? Environment.ProcessorCount,
            download,
            values.Folder(OptionCatalog.Against))
        {
            Language = values.Text(OptionCatalog.Language) is { } code
                ? Options.Choice.Require(
                    "language", code, values.Where(OptionCatalog.Language), [.. LanguageCatalog.All.Select(language => language.Code)])
                : null,
            Repository = values.Address(OptionCatalog.Repository),
            AllowMissing = values.Switch(OptionCatalog.AllowMissing),
            Format = values.Choice(
                OptionCatalog.Format, Enum.GetValues<OutputFormat>(), format => format.ToString().ToLowerInvariant(), "text"),
            Prune = new PruneOptions(
                TimeSpan.FromDays(values.Count(OptionCatalog.OlderThan) ?? DaysToKeep), values.Count(OptionCatalog.KeepSize) * Gigabyte),
            Input = values.FullPath(OptionCatalog.Input),
            Value = values.Text(OptionCatalog.Value),
            PlanOnly = values.Switch(OptionCatalog.Plan),
        };
    }
}
