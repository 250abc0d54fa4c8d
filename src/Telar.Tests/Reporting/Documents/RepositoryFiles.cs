namespace Telar.Tests.Reporting.Documents;

/// <summary>Files of this repository, found from the test's own folder upwards.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Telar.slnx")))
                return Path.Combine(folder.FullName, path);
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
