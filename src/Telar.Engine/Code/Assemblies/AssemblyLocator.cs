namespace Telar.Engine.Code.Assemblies;

/// <summary>Finds the file of an assembly by simple name: by the scope, else beside the roots.</summary>
internal sealed class AssemblyLocator(CodeScope scope)
{
    private static readonly string frameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";

    private readonly List<string> folders = [];

    /// <summary>From now on also looks in this folder.</summary>
    public void Add(string folder)
    {
        if (!folders.Contains(folder))
            folders.Add(folder);
    }

    public string? Find(string name) =>
        scope.Locate(name)
        ?? folders.Select(folder => Path.Combine(folder, $"{name}.dll")).FirstOrDefault(File.Exists);

    public static bool IsFramework(string name) => File.Exists(Path.Combine(frameworkFolder, $"{name}.dll"));
}
