using Telar.Build.Options;
using Telar.Build.Reproducing;
using Telar.Data;
using Telar.Studies;
using Telar.Tests.Build.Running;

namespace Telar.Tests.Build.Reproducing;

public sealed class ScratchProcessTests
{
    [Fact]
    public void Child_makes_the_paper_with_the_same_options_in_the_folder()
    {
        var start = ScratchProcess.StartInfo(Options(new DownloadOptions("/the mirror", Offline: true)), "/scratch");

        Assert.Equal("/scratch", start.WorkingDirectory);
        Assert.Equal(
            ["--target=Paper", "--study=sample", "--profile=smoke", "--jobs=3", "--mirror=/the mirror", "--offline"],
            start.ArgumentList.Where(argument => argument.StartsWith('-')));
    }

    [Fact]
    public void Child_prints_the_same_address_on_the_poster() => Assert.Contains(
        "--repository=https://example.org/telar",
        ScratchProcess.StartInfo(Options(new DownloadOptions()) with { Repository = "https://example.org/telar" }, "/scratch").ArgumentList);

    [Fact]
    public void Network_and_mirror_are_left_out_where_they_are_not_chosen() => Assert.DoesNotContain(
        ScratchProcess.StartInfo(Options(new DownloadOptions()), "/scratch").ArgumentList,
        argument => argument.Contains("mirror", StringComparison.Ordinal) || argument.Contains("offline", StringComparison.Ordinal));

    [Fact]
    public void Child_lives_in_another_time_zone_and_locale()
    {
        var start = ScratchProcess.StartInfo(Options(new DownloadOptions()), "/scratch");

        Assert.NotEqual(TimeZoneInfo.Local.Id, start.Environment["TZ"]);
        Assert.Equal(("tr_TR.UTF-8", "tr_TR.UTF-8"), (start.Environment["LC_ALL"], start.Environment["LANG"]));
    }

    [Theory]
    [InlineData("Etc/UTC", "Pacific/Kiritimati")]
    [InlineData("Pacific/Kiritimati", "America/St_Johns")]
    public void Time_zone_is_another_one_everywhere(string here, string there) =>
        Assert.Equal(there, OtherSurroundings.Variables(here)["TZ"]);

    private static BuildOptions Options(DownloadOptions download) =>
        new(new SampleStudy("sample"), Profile.Smoke, null, 3, download, null);
}
