using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Build;
using Cake.Common.Tools.DotNet.Format;
using Cake.Common.Tools.DotNet.MSBuild;
using Cake.Core;

namespace Telar.Build.Testing;

/// <summary>What must hold of the source itself.</summary>
public static class SolutionCheck
{
    private const string Solution = "Telar.slnx";

    /// <exception cref="CakeException">An error or a warning.</exception>
    public static void Compile(ICakeContext context) => context.DotNetBuild(Solution, new DotNetBuildSettings
    {
        NoLogo = true,
        Verbosity = DotNetVerbosity.Quiet,
        MSBuildSettings = new DotNetMSBuildSettings().TreatAllWarningsAs(MSBuildTreatAllWarningsAs.Error),
    });

    /// <exception cref="CakeException">A file is not laid out as .editorconfig says.</exception>
    public static void Format(ICakeContext context) => context.DotNetFormat(Solution, new DotNetFormatSettings
    {
        VerifyNoChanges = true,
        NoRestore = true,
    });
}
