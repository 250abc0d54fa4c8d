using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Test;
using Cake.Core;
using Telar.Engine.Fingerprints;
using Telar.Engine.Workers;

namespace Telar.Build.Testing;

/// <summary>Runs the tests, says why each failed one did, and how many passed and failed, as its last line.</summary>
public static class TestRun
{
    private const string Project = "src/Telar.Tests";

    /// <exception cref="CakeException">A test failed, or none ran.</exception>
    public static void Run(ICakeContext context)
    {
        var folder = Directory.CreateTempSubdirectory("telar-tests-");
        try
        {
            var ended = TestsPass(context, folder.FullName);
            var totals = TestTotals.Read(folder.FullName);
            foreach (var failure in TestFailure.Read(folder.FullName))
                Console.WriteLine(failure);
            if (!ended || totals.Failed > 0 || totals.Passed == 0)
                throw new CakeException(1, $"{Reason(totals)}\n{totals}");
            Console.WriteLine(totals);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool TestsPass(ICakeContext context, string results)
    {
        var settings = new DotNetTestSettings
        {
            Loggers = ["trx"],
            ResultsDirectory = results,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        };
        // A missing snapshot is a failure, not a reason to write one.
        settings.EnvironmentVariables["SNAPSHOOTER_STRICT_MODE"] = "true";
        // Tests that train small networks see the same numbers on every processor, as trainings do.
        foreach (var (name, value) in NumericEnvironment.Settings.Concat(WorkerProcess.MemorySettings))
            settings.EnvironmentVariables[name] = value;
        try
        {
            context.DotNetTest(Project, settings);
            return true;
        }
        catch (CakeException)
        {
            // The failures and the totals say why.
            return false;
        }
    }

    private static string Reason(TestTotals totals) => totals switch
    {
        { Failed: > 0 } => "tests failed",
        { Passed: 0 } => "no test ran",
        _ => "the test runner failed",
    };
}
