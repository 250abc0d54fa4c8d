using Telar.Engine;

namespace Telar.Build;

/// <summary>The project that the current folder belongs to.</summary>
public static class ProjectRoot
{
    private const string Marker = "cake.config";

    /// <exception cref="TelarException">The folder lies in no project.</exception>
    public static string Around(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, Marker)))
                return candidate.FullName;
        }

        throw new TelarException($"no folder from here up holds {Marker}", folder, "change to the project's folder, or give --working");
    }
}
