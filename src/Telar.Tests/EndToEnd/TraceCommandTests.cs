using System.Diagnostics;
using Telar.Tests.Engine;

namespace Telar.Tests.EndToEnd;

/// <summary>The real program, in a project where nothing was ever made.</summary>
public sealed class TraceCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TraceCommandTests() => folder.Write("cake.config", "");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("there is nothing to trace", "--target=Trace")]
    [InlineData("--value needs a value", "--target=Trace", "--value=")]
    [InlineData("there is no lock file", "--target=Trace", "--value=95.5")]
    [InlineData("holds cake.config", "--target=Trace", "--value=95.5", "--working=/there/is/no/such/folder")]
    public void A_mistake_is_named_and_nothing_is_written(string message, params string[] arguments) => AssertError(message, arguments);

    [Theory]
    [InlineData("[Telar]\nProfile=\n", "the settings cannot be read: ")]
    [InlineData("[Telar]\nonly words\n", "the settings cannot be read: ")]
    [InlineData("[Telar]\n; Bogus=1\nStudyx=guatemala\n", "there is no setting Studyx")]
    public void A_mistake_in_the_settings_names_their_file(string settings, string message)
    {
        folder.Write("cake.config", settings);
        AssertError(message, ["--target=Status"]);
        AssertError(Path.Combine(folder.Path, "cake.config"), ["--target=Status"]);
    }

    private void AssertError(string message, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Telar.Build.Application).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(["cake.config"], new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => entry.Name));
    }
}
