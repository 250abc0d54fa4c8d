using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Build;
using Cake.Common.Tools.DotNet.Format;
using Cake.Common.Tools.DotNet.MSBuild;
using Cake.Core;
using Telar.Engine;

namespace Telar.Build.Testing;

/// <summary>What must hold of the source itself.</summary>
public static class SolutionCheck
{
    private const string Solution = "Telar.slnx";

    /// <exception cref="TelarException">An error or a warning.</exception>
    public static void Compile(ICakeContext context) => Require(
        () => context.DotNetBuild(Solution, new DotNetBuildSettings
        {
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
            MSBuildSettings = new DotNetMSBuildSettings().TreatAllWarningsAs(MSBuildTreatAllWarningsAs.Error),
        }),
        "the solution does not compile without warnings",
        "mend what the compiler says above");

    /// <exception cref="TelarException">A file is not laid out as .editorconfig says.</exception>
    public static void Format(ICakeContext context) => Require(
        () => context.DotNetFormat(Solution, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true }),
        "the source is not laid out as .editorconfig says",
        "run: dotnet format");

    private static void Require(Action check, string failure, string remedy)
    {
        try
        {
            check();
        }
        catch (CakeException exception)
        {
            throw new TelarException(failure, Solution, remedy, exception);
        }
    }
}
