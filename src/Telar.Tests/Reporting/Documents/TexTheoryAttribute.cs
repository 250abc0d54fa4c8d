using Telar.Reporting.Documents;

namespace Telar.Tests.Reporting.Documents;

/// <summary>Tests that compile documents; skipped, and said so, where TeX is not installed.</summary>
public sealed class TexTheoryAttribute : TheoryAttribute
{
    public TexTheoryAttribute()
    {
        if (TexInstallation.Facts["tex"] == "none")
            Skip = "TeX is not on the PATH";
    }
}
