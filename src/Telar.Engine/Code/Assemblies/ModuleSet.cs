using System.Reflection;

namespace Telar.Engine.Code.Assemblies;

/// <summary>Our assemblies by simple name, read when first needed.</summary>
internal sealed class ModuleSet
{
    private readonly CodeScope scope;
    private readonly AssemblyLocator locator;
    private readonly Dictionary<string, OwnModule> modules = new(StringComparer.Ordinal);
    private readonly Dictionary<OwnModule, IReadOnlyList<string>> identities = [];

    public ModuleSet(CodeScope scope)
    {
        this.scope = scope;
        locator = new AssemblyLocator(scope);
        Packages = new PackageVersions(locator);
    }

    public PackageVersions Packages { get; }

    /// <summary>The file of a loaded assembly.</summary>
    /// <exception cref="TelarException">The file is missing, or was rebuilt since it was loaded.</exception>
    public OwnModule Of(Module loaded)
    {
        if (loaded.Assembly.Location is { Length: > 0 } path)
            locator.Add(Path.GetDirectoryName(path)!);
        var module = Find(loaded.Assembly.GetName().Name!);
        if (module.VersionId != loaded.ModuleVersionId)
        {
            throw new TelarException(
                "The compiled code on disk is not the code that is running",
                module.Name,
                "It was rebuilt meanwhile, or two versions are loaded: start the program again.");
        }

        return module;
    }

    /// <summary>The module of ours with this simple name, or null when the name is not ours.</summary>
    /// <exception cref="TelarException">It is ours, but there is no file.</exception>
    public OwnModule? FindOwn(string name) => scope.IsOwn(name) ? Find(name) : null;

    /// <summary>
    /// Everything that decides what a walk from this module finds: the version ids of the modules of
    /// ours that it refers to, directly or not, and the versions of all packages they refer to.
    /// </summary>
    public IReadOnlyList<string> Identity(OwnModule module)
    {
        if (identities.TryGetValue(module, out var known))
            return known;
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<OwnModule>();
        var pending = new Stack<OwnModule>([module]);
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            lines.Add($"{next.Name} {next.VersionId}");
            foreach (var handle in next.Reader.AssemblyReferences)
            {
                var reference = next.Reader.GetAssemblyReference(handle);
                var name = next.Reader.GetString(reference.Name);
                if (FindOwn(name) is { } own)
                    pending.Push(own);
                else
                    lines.Add(Packages.Of(name, reference.Version).ToString());
            }
        }

        return identities[module] = [.. lines];
    }

    private OwnModule Find(string name)
    {
        if (modules.TryGetValue(name, out var module))
            return module;
        var path = locator.Find(name) ?? throw new TelarException(
            "An assembly whose code belongs to a stage has no file",
            $"{name}.dll",
            "Build the solution again; a single-file program cannot fingerprint its own code.");
        return modules[name] = new OwnModule(path);
    }
}
