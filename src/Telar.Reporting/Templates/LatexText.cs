using System.Text;

namespace Telar.Reporting.Templates;

/// <summary>Plain text inside LaTeX.</summary>
public static class LatexText
{
    /// <summary>The text with every character that LaTeX would read as a command made plain.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            escaped.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $@"\{character}",
                _ => character.ToString(),
            });

        return escaped.ToString();
    }
}
