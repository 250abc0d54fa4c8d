using System.Xml.Linq;
using Telar.Engine;

namespace Telar.Reporting.Figures;

/// <summary>Looks at every text of a figure's SVG: none may be set in a font of the host.</summary>
public static class FigureText
{
    /// <exception cref="TelarException">A text is in another font, or the font lacks one of its characters.</exception>
    public static void Check(string svg, FigureFont font, string figure)
    {
        foreach (var text in XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text"))
        {
            var words = text.Value.Trim();
            var family = text.Attribute("font-family")?.Value.Split(',')[0];
            if (family != font.Family)
                throw Wrong($"“{words}” is set in {family}, not in {font.Family}");

            if (!font.Holds(words))
                throw Wrong($"{font.Family} lacks a character of “{words}”");
        }

        TelarException Wrong(string what) =>
            new($"The figure's text would depend on the host: {what}", $"figure {figure}", "Mend the figure's class, or choose a font that covers its labels.");
    }
}
