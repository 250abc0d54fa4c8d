using Telar.Engine;

namespace Telar.Build.Toolchain;

/// <summary>What is missing, and whether we may install it.</summary>
/// <param name="Missing">Programs and packages that are missing.</param>
public sealed record ToolchainPlan(IReadOnlyList<string> Missing)
{
    private const string DebianFolder = "/usr/bin/";

    /// <summary>Looks what is missing on a machine.</summary>
    /// <exception cref="TelarException">Something is, and only the user can install it.</exception>
    public static ToolchainPlan For(IMachine machine)
    {
        var programs = ToolchainNeeds.Programs.Where(program => machine.Find(program) is null);
        // A TeX from elsewhere, outside /usr/bin, brings its own styles.
        var isDebianTex = machine.IsDebian
            && machine.Find("pdflatex")?.StartsWith(DebianFolder, StringComparison.Ordinal) == true;
        var packages = isDebianTex ? ToolchainNeeds.TexPackages.Where(package => !machine.HasPackage(package)) : [];
        var plan = new ToolchainPlan([.. programs, .. packages]);

        if (plan.Missing.Count == 0 || (machine.IsDebian && machine.IsRoot))
            return plan;
        throw new TelarException(
            $"not on this machine: {string.Join(", ", plan.Missing)}",
            "the PATH, needed for paper, poster and tests",
            machine.IsDebian
                ? $"run: sudo apt-get update && sudo apt-get {string.Join(' ', ToolchainNeeds.InstallArguments)}"
                : "install TeX Live, poppler and qpdf with the system's package manager, then run: "
                    + "tlmgr install collection-latexextra collection-mathscience collection-fontsrecommended "
                    + "collection-pictures collection-langspanish");
    }
}
