using Cake.Core.Diagnostics;
using Telar.Build.Terminal;
using Telar.Tests.Build.Frosting;

namespace Telar.Tests.Build.Terminal;

public sealed class CalmLogTests : IDisposable
{
    private readonly StringWriter errors = new() { NewLine = "\n" };
    private readonly RecordingConsole console = new();

    [Fact]
    public void Error_is_one_message()
    {
        var log = Log(colour: false);
        log.Error("An error occurred when executing task '{0}'.", "Paper");
        log.Error("Error: {0}", "the disk is full");
        Assert.Equal("error: the disk is full\n", errors.ToString());
        Assert.Empty(console.Text);
    }

    [Fact]
    public void Error_is_red_where_colour_is_allowed()
    {
        Log(colour: true).Error("Error: {0}", "no");
        Assert.Equal("\e[31merror: no\e[0m\n", errors.ToString());
    }

    [Fact]
    public void Message_with_braces_is_kept_as_it_is()
    {
        Log(colour: false).Error("Error: {0}", "line {1} of {x}");
        Assert.Equal("error: line {1} of {x}\n", errors.ToString());
    }

    [Fact]
    public void Stop_by_the_user_is_no_error()
    {
        Log(colour: false).Error("Error: {0}", Interruption.Stopped.Message);
        Assert.Equal($"{Interruption.Stopped.Message}\n", errors.ToString());
        Assert.Equal(130, Interruption.Stopped.ExitCode);
    }

    [Fact]
    public void Information_goes_to_the_console()
    {
        Log(colour: false).Information("hello");
        Assert.Equal("hello\n", console.Text);
    }

    public void Dispose() => errors.Dispose();

    private CalmLog Log(bool colour) => new(console, new ErrorText(new TerminalStyle(colour, colour, Live: false), errors));
}
