namespace Telar.Engine.Stages;

/// <summary>What a stage may touch by the paths it declares.</summary>
internal static class DeclaredPaths
{
    /// <summary>Whether a path is declared, or lies in a folder that is.</summary>
    public static bool Cover(IReadOnlyList<string> declared, string path) =>
        declared.Any(known => path == known || path.StartsWith(known + "/", StringComparison.Ordinal));
}
