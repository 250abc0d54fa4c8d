using Snapshooter.Xunit;
using Telar.Build.Status;

namespace Telar.Tests.Build.Status;

public sealed class StatusTextTests
{
    [Fact]
    public void Everything_that_can_be_said() => Snapshot.Match(new StatusText(colour: false).Of(SampleStatus.Of));

    [Fact]
    public void Up_to_date() => Snapshot.Match(new StatusText(colour: false).Of(SampleStatus.UpToDate));

    [Fact]
    public void Clone_where_nothing_was_edited() => Assert.EndsWith(
        "everything is up to date (1 stage, 1 as in the lock)\n", new StatusText(colour: false).Of(SampleStatus.FreshClone), StringComparison.Ordinal);

    [Fact]
    public void Clone_where_outputs_may_be_missing() => Snapshot.Match(new StatusText(colour: false).Of(SampleStatus.Clone));

    [Fact]
    public void Colour_changes_no_column()
    {
        var plain = new StatusText(colour: false).Of(SampleStatus.Of);
        var coloured = new StatusText(colour: true).Of(SampleStatus.Of);

        Assert.NotEqual(plain, coloured);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9]+m", ""));
    }

    [Fact]
    public void Long_value_is_cut()
    {
        var line = ChangeText.Of(new(Telar.Engine.Explaining.ChangeKind.Parameter, "Title", new string('x', 100), null));

        Assert.Equal($"parameter  Title: {new string('x', 60)}... -> none", line);
    }
}
