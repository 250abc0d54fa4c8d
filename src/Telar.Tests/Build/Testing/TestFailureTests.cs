using Telar.Build.Testing;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Testing;

public sealed class TestFailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_failed_test_has_name_message_and_stack_trace()
    {
        Write("""
              <Results>
                <UnitTestResult testName="Tests.Weaving.Holds" outcome="Passed" />
                <UnitTestResult testName="Tests.Weaving.Waits" outcome="NotExecuted" />
                <UnitTestResult testName="Tests.Weaving.Tears" outcome="Failed">
                  <Output><ErrorInfo>
                    <Message>Assert.Equal() Failure: Values differ
            Expected: 1
            Actual:   2</Message>
                    <StackTrace>   at Tests.Weaving.Tears() in Weaving.cs:line 12
            --- End of stack trace from previous location ---</StackTrace>
                  </ErrorInfo></Output>
                </UnitTestResult>
              </Results>
              <ResultSummary><RunInfos>
                <RunInfo outcome="Error"><Text>[xUnit.net 00:00:04.11]     Tests.Weaving.Tears [FAIL]</Text></RunInfo>
              </RunInfos></ResultSummary>
            """);

        var failure = Assert.Single(TestFailure.Read(folder.Path));

        Assert.Equal("""
            failed: Tests.Weaving.Tears
            Assert.Equal() Failure: Values differ
            Expected: 1
            Actual:   2
               at Tests.Weaving.Tears() in Weaving.cs:line 12
            --- End of stack trace from previous location ---

            """, failure.ToString());
    }

    [Fact]
    public void A_run_that_broke_says_why()
    {
        Write("""
              <Results />
              <ResultSummary><RunInfos>
                <RunInfo outcome="Warning"><Text>Slow.</Text></RunInfo>
                <RunInfo outcome="Error"><Text>The active test run was aborted. Reason: Test host process crashed</Text></RunInfo>
              </RunInfos></ResultSummary>
            """);

        Assert.Equal(
            "failed: the test runner\nThe active test run was aborted. Reason: Test host process crashed\n",
            Assert.Single(TestFailure.Read(folder.Path)).ToString());
    }

    private void Write(string inside) => folder.Write("a.trx", $"""
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
        {inside}
        </TestRun>
        """);
}
