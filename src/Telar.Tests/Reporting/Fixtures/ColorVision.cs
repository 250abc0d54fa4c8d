using ScottPlot;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>
/// Colours as seen with one kind of cone missing, by the matrices of Machado, Oliveira and Fernandes (2009, severity 1)
/// on linear sRGB, and their distance in CIELAB (D65).
/// </summary>
internal sealed class ColorVision(double[,] matrix)
{
    public static readonly ColorVision Normal = new(new double[,] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } });

    public static readonly ColorVision Protanopia = new(new[,]
    {
        { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 },
    });

    public static readonly ColorVision Deuteranopia = new(new[,]
    {
        { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 },
    });

    public static readonly ColorVision Tritanopia = new(new[,]
    {
        { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 },
    });

    // sRGB to XYZ, each row divided by the white point.
    private static readonly double[,] ToWhiteXyz =
    {
        { 0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047 },
        { 0.2126729, 0.7151522, 0.0721750 },
        { 0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883 },
    };

    public static ColorVision Of(string name) => name switch
    {
        nameof(Protanopia) => Protanopia,
        nameof(Deuteranopia) => Deuteranopia,
        nameof(Tritanopia) => Tritanopia,
        _ => Normal,
    };

    /// <summary>L* of CIELAB, 0 to 100.</summary>
    public static double Lightness(Color color) => Normal.Lab(color)[0];

    public double Distance(Color one, Color other) =>
        Math.Sqrt(Lab(one).Zip(Lab(other), (a, b) => (a - b) * (a - b)).Sum());

    private double[] Lab(Color color)
    {
        var seen = Times(matrix, [Linear(color.Red), Linear(color.Green), Linear(color.Blue)]).Select(part => Math.Clamp(part, 0, 1));
        var xyz = Times(ToWhiteXyz, [.. seen]).Select(Root).ToArray();
        return [(116 * xyz[1]) - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
    }

    private static double[] Times(double[,] matrix, double[] vector) =>
        [.. Enumerable.Range(0, 3).Select(row => Enumerable.Range(0, 3).Sum(column => matrix[row, column] * vector[column]))];

    private static double Linear(byte part) =>
        part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);

    private static double Root(double value) =>
        value > 216.0 / 24389 ? Math.Cbrt(value) : ((24389.0 / 27 * value) + 16) / 116;
}
