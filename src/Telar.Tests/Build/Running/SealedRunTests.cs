using Telar.Build.Running;
using Telar.Tests.Build.Options;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Running;

public sealed class SealedRunTests : IDisposable
{
    private const string Said = "everything is up to date (133 stages)\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("target=Paper")]
    [InlineData("target=figures", "target=Tables", "profile=smoke", "experiment=places", "jobs=2", "offline=")]
    [InlineData("target=Default")]
    [InlineData]
    public void Run_that_only_made_stages_is_answered_at_once(params string[] given) => Assert.Equal(Said, AnswerAfter(given));

    [Theory]
    [InlineData("target=Test")]
    [InlineData("target=Clean", "target=Paper")]
    [InlineData("target=Compare", "against=elsewhere")]
    [InlineData("target=Paper", "dryrun=true")]
    [InlineData("target=Paper", "verbosity=diagnostic")]
    [InlineData("target=Paper", "working=elsewhere")]
    public void Run_that_did_more_is_done_again(params string[] given) => Assert.Null(AnswerAfter(given));

    [Fact]
    public void Other_arguments_are_another_request()
    {
        AnswerAfter("target=Paper");

        Assert.Null(new SealedRun(["--target=Poster"], folder.Path).Answer());
    }

    private string? AnswerAfter(params string[] given)
    {
        string[] arguments = [.. given.Select(pair => "--" + pair)];
        new SealedRun(arguments, folder.Path).Write(new GivenArguments(given).Arguments, [], Said);
        return new SealedRun(arguments, folder.Path).Answer();
    }
}
