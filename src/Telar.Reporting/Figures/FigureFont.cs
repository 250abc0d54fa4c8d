using System.Collections.Concurrent;
using System.Security.Cryptography;
using ScottPlot;
using SkiaSharp;

namespace Telar.Reporting.Figures;

/// <summary>
/// The typeface of a figure, made known to ScottPlot under a name that no font of the host has. Its file
/// should be small, because Skia embeds fonts whole in each PDF, and TrueType, because Skia turns CFF
/// outlines into Type 3, which publishers refuse.
/// </summary>
public sealed class FigureFont
{
    private static readonly Resolver Known = Resolver.Registered();
    private readonly SKTypeface typeface;

    public FigureFont(byte[] file)
    {
        Name = $"telar-{Convert.ToHexStringLower(SHA256.HashData(file))[..16]}";
        typeface = Known.Typefaces.GetOrAdd(Name, _ => SKTypeface.FromData(SKData.CreateCopy(file)));
    }

    /// <summary>The name that labels must carry to be set in this font.</summary>
    public string Name { get; }

    /// <summary>The family's own name, as it appears in PDF and SVG.</summary>
    public string Family => typeface.FamilyName;

    /// <summary>Whether the font has a glyph for every character.</summary>
    public bool Holds(string text) => typeface.ContainsGlyphs(text);

    /// <summary>Sets every text of the panel in this font.</summary>
    public void ApplyTo(Plot panel)
    {
        panel.Font.Set(Name);
        panel.Legend.FontName = Name;
        foreach (var label in panel.GetPlottables().OfType<LabelStyleProperties>())
            label.LabelStyle.FontName = Name;
    }

    // ScottPlot's list of resolvers is not safe to change while another figure is drawn: one is added, once.
    private sealed class Resolver : IFontResolver
    {
        public ConcurrentDictionary<string, SKTypeface> Typefaces { get; } = new(StringComparer.Ordinal);

        public static Resolver Registered()
        {
            var resolver = new Resolver();
            Fonts.FontResolvers.Insert(0, resolver);
            return resolver;
        }

        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            Typefaces.GetValueOrDefault(fontName);

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
            Typefaces.GetValueOrDefault(fontName);
    }
}
