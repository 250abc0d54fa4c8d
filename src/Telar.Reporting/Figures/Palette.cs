using ScottPlot;

namespace Telar.Reporting.Figures;

/// <summary>
/// The eight colours of Okabe and Ito, distinct under the common forms of colour blindness. Used in an
/// order of falling darkness, so that neighbours differ in grey as well.
/// </summary>
public static class Palette
{
    public static readonly Color Black = Color.FromHex("#000000");
    public static readonly Color Blue = Color.FromHex("#0072B2");
    public static readonly Color Vermilion = Color.FromHex("#D55E00");
    public static readonly Color Green = Color.FromHex("#009E73");
    public static readonly Color Purple = Color.FromHex("#CC79A7");
    public static readonly Color Orange = Color.FromHex("#E69F00");
    public static readonly Color Sky = Color.FromHex("#56B4E9");
    public static readonly Color Yellow = Color.FromHex("#F0E442");
    public static readonly Color Grey = Color.FromHex("#8C8C8C");
    public static readonly Color LightGrey = Color.FromHex("#D9D9D9");

    /// <summary>A network, a chosen recipe, validation: whatever a figure is about.</summary>
    public static readonly Color Network = Vermilion;

    /// <summary>A baseline, the other candidates, training: what it is held against.</summary>
    public static readonly Color Baseline = Blue;

    /// <summary>Colours for categories.</summary>
    public static readonly Color[] Categories = [Blue, Vermilion, Green, Purple, Orange, Sky, Yellow];
}
