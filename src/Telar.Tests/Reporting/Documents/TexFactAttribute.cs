using Telar.Reporting.Documents;

namespace Telar.Tests.Reporting.Documents;

/// <summary>A test that compiles a document; skipped, and said so, where TeX is not installed.</summary>
public sealed class TexFactAttribute : FactAttribute
{
    public TexFactAttribute()
    {
        if (TexInstallation.Facts["tex"] == "none")
            Skip = "TeX is not on the PATH";
    }
}
