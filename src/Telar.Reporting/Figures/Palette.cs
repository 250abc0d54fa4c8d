using ScottPlot;

namespace Telar.Reporting.Figures;

/// <summary>
/// The colours of Okabe and Ito, distinct under the common forms of colour blindness, and a symbol for each, so that
/// categories are told apart in grey as well.
/// </summary>
public static class Palette
{
    public static readonly Color Black = Color.FromHex("#000000");
    public static readonly Color Blue = Color.FromHex("#0072B2");
    public static readonly Color DarkBlue = Color.FromHex("#0B4F7D");
    public static readonly Color Vermilion = Color.FromHex("#D55E00");
    public static readonly Color Green = Color.FromHex("#009E73");
    public static readonly Color Purple = Color.FromHex("#CC79A7");
    public static readonly Color Orange = Color.FromHex("#E69F00");
    public static readonly Color Sky = Color.FromHex("#56B4E9");
    public static readonly Color Yellow = Color.FromHex("#F0E442");
    public static readonly Color Grey = Color.FromHex("#8C8C8C");
    public static readonly Color LightGrey = Color.FromHex("#D9D9D9");

    /// <summary>What a figure is about: a network, the chosen recipe, validation.</summary>
    public static readonly Color Network = Vermilion;

    /// <summary>What it is held against: a baseline, the other candidates, training. Darker, and so in grey.</summary>
    public static readonly Color Baseline = DarkBlue;

    /// <summary>Colours for marks on white; yellow would be too pale.</summary>
    public static readonly Color[] Categories = [Blue, Vermilion, Green, Purple, Orange, Sky, Black];

    /// <summary>Colours for areas below black marks.</summary>
    public static readonly Color[] Areas = [Blue, Vermilion, Green, Purple, Orange, Sky, Yellow];

    /// <summary>Symbols for categories: twice as many as colours, so that colour and symbol together are unique.</summary>
    public static readonly MarkerShape[] Symbols =
    [
        MarkerShape.FilledCircle, MarkerShape.OpenSquare, MarkerShape.FilledTriangleUp, MarkerShape.OpenDiamond,
        MarkerShape.FilledSquare, MarkerShape.OpenTriangleDown, MarkerShape.Asterisk, MarkerShape.OpenCircle,
        MarkerShape.FilledDiamond, MarkerShape.OpenTriangleUp, MarkerShape.Eks, MarkerShape.FilledTriangleDown,
        MarkerShape.Cross, MarkerShape.OpenCircleWithDot,
    ];

    public static Color ColorOf(int category) => Categories[category % Categories.Length];

    public static MarkerShape SymbolOf(int category) => Symbols[category % Symbols.Length];
}
