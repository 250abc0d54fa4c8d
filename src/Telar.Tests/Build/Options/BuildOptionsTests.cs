using Snapshooter;
using Snapshooter.Xunit;
using Telar.Build.Options;
using Telar.Engine;
using Telar.Engine.Pruning;
using Telar.Studies;
using Telar.Tests.Build.Running;

namespace Telar.Tests.Build.Options;

public sealed class BuildOptionsTests
{
    private static readonly IStudy[] Studies = [new SampleStudy("mesoamerica"), new SampleStudy("iberia")];

    [Fact]
    public void Nothing_given_means_the_default_study_on_all_cores()
    {
        var options = Read();
        Assert.Equal("mesoamerica", options.Study.Name);
        Assert.Equal(Profile.Default, options.Profile);
        Assert.Null(options.Experiment);
        Assert.Null(options.Language);
        Assert.Equal(Environment.ProcessorCount, options.Jobs);
        Assert.Null(options.Download.Mirror);
        Assert.False(options.Download.Offline);
        Assert.Equal(OutputFormat.Text, options.Format);
        Assert.Equal(new PruneOptions(TimeSpan.FromDays(30)), options.Prune);
        Assert.False(options.PlanOnly);
        Assert.False(options.AllowMissing);
        Assert.Null(options.Repository);
    }

    [Fact]
    public void Prune_is_told_what_to_keep()
    {
        var options = Read("older-than=7", "keep-size=2", "plan");
        Assert.Equal(new PruneOptions(TimeSpan.FromDays(7), 2_000_000_000), options.Prune);
        Assert.True(options.PlanOnly);
    }

    [Fact]
    public void What_is_missing_may_be_allowed() => Assert.True(Read("allow-missing").AllowMissing);

    [Fact]
    public void Command_line_overrides_the_settings()
    {
        var options = Read("Telar_Study=iberia", "Telar_Profile=smoke", "profile=FULL", "jobs=7", "format=json", "offline", "experiment=Places", "language=ES");
        Assert.Equal("iberia", options.Study.Name);
        Assert.Equal(Profile.Full, options.Profile);
        Assert.Equal(7, options.Jobs);
        Assert.Equal(OutputFormat.Json, options.Format);
        Assert.Equal("places", options.Experiment);
        Assert.Equal("es", options.Language);
        Assert.True(options.Download.Offline);
    }

    [Fact]
    public void Address_of_the_repository_reaches_the_study()
    {
        Assert.Equal("https://example.org/~a/b", Read("Telar_Repository=https://example.org/~a/b").ForStudy.Repository);
        Assert.Equal(
            "https://example.org/c",
            Read("Telar_Repository=https://example.org/~a/b", "repository=https://example.org/c").ForStudy.Repository);
    }

    [Theory]
    [InlineData("repository=example.org/telar")]
    [InlineData("repository=http://example.org/telar")]
    [InlineData("repository=git@example.org:a/telar.git")]
    [InlineData("repository=https://somebody:secret@example.org/telar")]
    [InlineData("repository=https://example.org/a b")]
    [InlineData("repository=https://example.org/a|b")]
    [InlineData("repository=https://")]
    public void Address_that_nobody_should_scan_is_refused(string given) =>
        Assert.Contains("is no address that readers can open", Assert.Throws<TelarException>(() => Read(given)).What);

    [Theory]
    [InlineData("study", "study=iberica")]
    [InlineData("study-in-settings", "Telar_Study=atlantis")]
    [InlineData("profile", "profile=quick")]
    [InlineData("experiment", "experiment=place")]
    [InlineData("experiment-in-settings", "Telar_Experiment=place")]
    [InlineData("switch-in-settings", "Telar_Offline=maybe")]
    [InlineData("too-many-jobs", "jobs=999999999")]
    [InlineData("language", "language=eo")]
    [InlineData("no-jobs", "jobs=0")]
    [InlineData("negative-jobs", "jobs=-1")]
    [InlineData("jobs-in-words", "jobs=abc")]
    [InlineData("repository-in-settings", "Telar_Repository=git@example.org:a/telar.git")]
    [InlineData("mirror", "mirror=/there/is/no/such/folder")]
    public void Mistake_is_named(string mistake, string given)
    {
        var error = Assert.Throws<TelarException>(() => Read(given));
        Snapshot.Match(error.Message, SnapshotNameExtension.Create(mistake));
    }

    private static BuildOptions Read(params string[] given)
    {
        var arguments = new GivenArguments(given);
        return BuildOptions.Read(arguments.Arguments, arguments, Studies);
    }
}
