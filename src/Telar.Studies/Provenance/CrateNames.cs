namespace Telar.Studies.Provenance;

/// <summary>Identifiers of what the crate speaks of.</summary>
internal static class CrateNames
{
    /// <summary>The run of the whole study.</summary>
    public const string StudyRun = "#run";

    /// <summary>The run of one stage.</summary>
    public static string Run(string stage) => Local("run", stage);

    public static string Control(string stage) => Local("control", stage);

    public static string Step(string stage) => Local("step", stage);

    /// <summary>An entity that is no file: <c>#kind/name</c>.</summary>
    public static string Local(string kind, string name) => $"#{kind}/{Escape(name)}";

    /// <summary>A path as part of a URI.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
