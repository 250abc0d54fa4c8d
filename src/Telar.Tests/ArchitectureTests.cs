using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Telar.Studies;

namespace Telar.Tests;

/// <summary>Holds the directions between projects that docs/architecture.md draws.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Telar.Engine")]
    [InlineData("Telar.Data", "Telar.Engine")]
    [InlineData("Telar.Statistics")]
    [InlineData("Telar.Learning", "Telar.Engine", "Telar.Data", "Telar.Statistics")]
    [InlineData("Telar.Reporting", "Telar.Engine", "Telar.Statistics")]
    [InlineData("Telar.Studies", "Telar.Engine", "Telar.Data", "Telar.Learning", "Telar.Reporting", "Telar.Statistics")]
    public void Project_knows_only_those_below_it(string project, params string[] allowed) =>
        Assert.Empty(ReferencesOf(project).Where(name => name.StartsWith("Telar.", StringComparison.Ordinal)).Except(allowed));

    [Theory]
    [InlineData("Telar.Engine")]
    [InlineData("Telar.Data")]
    [InlineData("Telar.Statistics")]
    [InlineData("Telar.Reporting")]
    [InlineData("Telar.Studies")]
    public void Only_the_learning_project_knows_Torch(string project) =>
        Assert.DoesNotContain("TorchSharp", ReferencesOf(project));

    [Fact]
    public void Engine_knows_no_package() =>
        Assert.All(ReferencesOf("Telar.Engine"), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Telar.Engine")]
    [InlineData("Telar.Data")]
    [InlineData("Telar.Learning")]
    [InlineData("Telar.Statistics")]
    [InlineData("Telar.Reporting")]
    [InlineData("Telar.Studies")]
    public void Nothing_below_the_build_knows_Cake(string project) =>
        Assert.DoesNotContain(ReferencesOf(project), name => name.StartsWith("Cake", StringComparison.Ordinal));

    [Theory]
    [InlineData("Telar.Engine", false)]
    [InlineData("Telar.Statistics", false)]
    [InlineData("Telar.Studies", true)]
    public void Only_the_studies_themselves_are_named_after_a_study(string project, bool named) => Assert.All(
        StudyCatalog.All,
        study => Assert.Equal(named, WordsOf(project).Any(word => word.Contains(study.Name, StringComparison.OrdinalIgnoreCase))));

    /// <summary>Names of all types and members, and all strings in the code.</summary>
    private static List<string> WordsOf(string project)
    {
        using var file = new PEReader(File.OpenRead(Assembly.Load(project).Location));
        var metadata = file.GetMetadataReader();
        var words = new List<string>();
        for (var name = metadata.GetNextHandle(default(StringHandle)); !name.IsNil; name = metadata.GetNextHandle(name))
            words.Add(metadata.GetString(name));
        for (var text = metadata.GetNextHandle(default(UserStringHandle)); !text.IsNil; text = metadata.GetNextHandle(text))
            words.Add(metadata.GetUserString(text));
        return words;
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);
}
