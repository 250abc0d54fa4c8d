using Telar.Engine;
using Telar.Reporting.Documents;
using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class DocumentChecksTests
{
    private static readonly Flaw first = new("A is wrong", "paper.tex, line 1");
    private static readonly Flaw second = new("B is wrong", "paper.tex, line 2");

    [Fact]
    public async Task One_flaw_is_an_error_of_its_own()
    {
        var error = await ErrorAsync(new Answer(), new Answer(first));
        Assert.Equal(("A is wrong", "paper.tex, line 1", "Mend it."), (error.What, error.Where, error.Remedy));
    }

    [Fact]
    public async Task Several_flaws_of_the_first_check_that_finds_any_are_one_error()
    {
        var error = await ErrorAsync(new Answer(first, second), new Answer(first));
        Assert.Equal("2 flaws of one kind\n    paper.tex, line 1: A is wrong\n    paper.tex, line 2: B is wrong", error.What);
        Assert.Equal("paper.tex.scriban", error.Where);
    }

    [Fact]
    public Task No_flaw_is_no_error() => RequireAsync(new Answer(), new Answer());

    private static Task<TelarException> ErrorAsync(params IDocumentCheck[] checks) =>
        Assert.ThrowsAsync<TelarException>(() => RequireAsync(checks));

    private static Task RequireAsync(params IDocumentCheck[] checks) =>
        DocumentChecks.RequireAsync(checks, new TexRun("/nowhere", "paper.tex", "paper.tex.scriban"), CancellationToken.None);

    private sealed class Answer(params Flaw[] flaws) : IDocumentCheck
    {
        public string Remedy => "Mend it.";

        public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<Flaw>>(flaws);
    }
}
