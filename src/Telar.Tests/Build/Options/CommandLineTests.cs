using Snapshooter;
using Snapshooter.Xunit;
using Telar.Build.Options;
using Telar.Engine;

namespace Telar.Tests.Build.Options;

public sealed class CommandLineTests
{
    private static readonly string[] Targets = ["Default", "Paper", "Poster", "Train"];

    [Fact]
    public void Both_spellings_of_a_value_are_read()
    {
        var given = new CommandLine(Targets).Parse(["--target=Paper", "-t", "Train", "--jobs", "3", "--offline", "--mirror:data"]);
        Assert.Equal(
            ["target=Paper", "target=Train", "jobs=3", "offline=", "mirror=data"],
            given.Select(pair => $"{pair.Option.Name}={pair.Value}"));
    }

    [Fact]
    public void Paths_count_from_the_folder_in_which_they_are_written()
    {
        var given = new CommandLine(Targets).Parse(["-t", "Train", "--input=rows.csv", "--mirror=/data", "--offline", "--value=rows.csv"]);
        Assert.Equal(
            ["--target=Train", "--input=/project/inner/rows.csv", "--mirror=/data", "--offline", "--value=rows.csv"],
            CommandLine.Absolute(given, "/project/inner"));
    }

    [Fact]
    public void Case_of_a_target_does_not_matter() =>
        Assert.Single(new CommandLine(Targets).Parse(["--target=paper"]));

    [Theory]
    [InlineData("unknown option", "--trget=Paper")]
    [InlineData("option far from any other", "--xxxxxxxxxxxx")]
    [InlineData("unknown letter", "-q")]
    [InlineData("no letter", "-")]
    [InlineData("unknown target", "--target=Papr")]
    [InlineData("target without its option", "Paper")]
    [InlineData("stray word", "banana")]
    [InlineData("word after a switch", "--offline", "yes")]
    [InlineData("missing value", "--jobs")]
    [InlineData("missing value before an option", "--jobs", "--offline")]
    [InlineData("empty value", "--experiment=")]
    [InlineData("value of a switch", "--offline=yes")]
    [InlineData("option given twice", "--jobs=2", "--jobs=3")]
    [InlineData("unknown profile", "--profile=smok")]
    [InlineData("unknown language", "--language=eo")]
    [InlineData("unknown verbosity", "--verbosity=loud")]
    public void Mistake_is_named(string mistake, params string[] arguments)
    {
        var error = Assert.Throws<TelarException>(() => new CommandLine(Targets).Parse(arguments));
        Snapshot.Match(error.Message, SnapshotNameExtension.Create(mistake.Replace(' ', '-')));
    }
}
