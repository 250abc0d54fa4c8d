using Telar.Engine;

namespace Telar.Build;

/// <summary>The project that the current folder belongs to.</summary>
public static class ProjectRoot
{
    /// <exception cref="TelarException">The folder lies in no project.</exception>
    public static string Around(string folder) => Find(folder)
        ?? throw new TelarException($"no folder from here up holds {Workspace.SettingsName}", folder, "change to the project's folder, or give --working");

    /// <summary>The absolute path of a folder that is to be a project's.</summary>
    /// <exception cref="TelarException">It is none.</exception>
    public static string At(string folder) => File.Exists(new Workspace(folder).SettingsFile)
        ? Path.GetFullPath(folder)
        : throw new TelarException($"no folder {folder} holds {Workspace.SettingsName}", "--working", "name the project's folder");

    /// <summary>The project's folder; null where the folder lies in no project.</summary>
    public static string? Find(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(new Workspace(candidate.FullName).SettingsFile))
                return candidate.FullName;
        }

        return null;
    }
}
