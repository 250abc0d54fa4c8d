using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Telar.Engine.Code;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Code;

/// <summary>Source compiled as the build compiles ours, in a folder of its own, and loaded from there.</summary>
internal sealed class SampleAssembly : IDisposable
{
    // A few, because each one costs every compilation.
    private static readonly string[] used =
    [
        "System.Collections", "System.ComponentModel.Primitives", "System.ComponentModel.TypeConverter", "System.Linq", "System.Memory",
        "System.Private.CoreLib", "System.Private.Uri", "System.Runtime", "System.Text.Json", "System.Text.RegularExpressions",
    ];

    private static readonly MetadataReference[] platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => used.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Stage).Assembly.Location),
    ];

    private readonly AssemblyLoadContext context = new(null, isCollectible: true);

    public SampleAssembly(string folder, IReadOnlyList<string> sources, IEnumerable<string>? packages = null, ISourceGenerator[]? generators = null)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        var path = Path.Combine(Folder, "Telar.Sample.dll");
        Emit(Compilation("Telar.Sample", Folder, sources, packages ?? [], generators ?? []), path);
        Assembly = context.LoadFromAssemblyPath(path);
    }

    public string Folder { get; }

    public System.Reflection.Assembly Assembly { get; }

    public Type Stage => Type("Sample.SampleStage");

    /// <summary>Where the sample and the engine it is compiled against lie.</summary>
    public CodeScope Scope => CodeScope.Telar with
    {
        Locate = name => new[] { Folder, AppContext.BaseDirectory }
            .Select(folder => Path.Combine(folder, $"{name}.dll"))
            .FirstOrDefault(File.Exists),
    };

    /// <summary>What the stage and the data set it holds reach.</summary>
    public static CodeFingerprint Fingerprint(string source)
    {
        using var folder = new TemporaryFolder();
        using var sample = new SampleAssembly(folder.Path, [source]);
        return sample.Fingerprint(cacheFolder: null);
    }

    public CodeFingerprint Fingerprint(string? cacheFolder, params Type[] roots)
    {
        var code = new CodeFingerprints(cacheFolder, Scope);
        var fingerprint = code.Of(roots.Length == 0 ? [Stage] : roots);
        // The parts are read lazily, and the folder is gone soon.
        Assert.NotEmpty(fingerprint.Methods);
        code.Save();
        return fingerprint;
    }

    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    public void Dispose() => context.Unload();

    /// <summary>Compiles a package that is not ours.</summary>
    public static string Package(string folder, string name, string source)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.dll");
        Emit(Compilation(name, folder, [source], [], []), path);
        return path;
    }

    private static Compilation Compilation(
        string name, string folder, IReadOnlyList<string> sources, IEnumerable<string> packages, ISourceGenerator[] generators)
    {
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(
            SourceText.From(source, System.Text.Encoding.UTF8), path: Path.Combine(folder, $"Source{index}.cs")));
        // As in Directory.Build.props.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithDeterministic(true)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithSourceReferenceResolver(new SourceFileResolver([], folder, [new(folder, "/telar")]));
        Compilation compilation = CSharpCompilation.Create(
            name, trees, [.. platform, .. packages.Select(path => MetadataReference.CreateFromFile(path))], options);
        if (generators.Length > 0)
            CSharpGeneratorDriver.Create(generators).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        return compilation;
    }

    private static void Emit(Compilation compilation, string path)
    {
        using var file = File.Create(path);
        var result = compilation.Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error)));
    }
}
