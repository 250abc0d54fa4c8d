namespace Telar.Build.Toolchain;

/// <summary>What is needed beside .NET: TeX for paper and poster, and tools that look into PDFs.</summary>
public static class ToolchainNeeds
{
    /// <summary>Programs that must be on the PATH.</summary>
    public static IReadOnlyList<string> Programs { get; } =
        ["pdflatex", "bibtex", "pdftotext", "pdffonts", "pdfinfo", "qpdf"];

    /// <summary>TeX on Debian comes in parts; pdflatex alone does not mean that the styles are there.</summary>
    public static IReadOnlyList<string> TexPackages { get; } =
    [
        "texlive-latex-base", "texlive-latex-recommended", "texlive-latex-extra", "texlive-science",
        "texlive-fonts-recommended", "texlive-pictures", "texlive-lang-spanish",
    ];

    /// <summary>The Debian packages that hold all of it.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. TexPackages, "poppler-utils", "qpdf"];

    public static IReadOnlyList<string> InstallArguments { get; } =
        ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", .. Packages];
}
