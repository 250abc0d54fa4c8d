namespace Telar.Engine;

/// <summary>The project's folder and the only place that knows where things lie in it.</summary>
public sealed class Workspace
{
    /// <summary>The file that marks the project's folder and holds its settings.</summary>
    public const string SettingsName = "cake.config";

    public Workspace(string root) => Root = Path.GetFullPath(root);

    public string Root { get; }

    public string SettingsFile => Path.Combine(Root, SettingsName);

    /// <summary>Local state that may be deleted at any time: the store, records, unfinished work.</summary>
    public string StateFolder => Path.Combine(Root, ".telar");

    public string ObjectsFolder => Path.Combine(StateFolder, "objects");

    public string QuarantineFolder => Path.Combine(StateFolder, "quarantine");

    public string RecordsFolder => Path.Combine(StateFolder, "records");

    public string StagingFolder => Path.Combine(StateFolder, "staging");

    public string WorkFolder => Path.Combine(StateFolder, "work");

    public string LocksFolder => Path.Combine(StateFolder, "locks");

    public string SealsFolder => Path.Combine(StateFolder, "seals");

    public string CodeFolder => Path.Combine(StateFolder, "code");

    public string ListingsFolder => Path.Combine(CodeFolder, "listings");

    public string DigestCacheFile => Path.Combine(StateFolder, "digests.tsv");

    /// <summary>Absolute path of a project-relative one (forward slashes).</summary>
    public string Absolute(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));
}
