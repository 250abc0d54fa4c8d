namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>The edges of something black on a page, in points from the foot of the page.</summary>
public sealed record InkedBox(double Top, double Bottom)
{
    public double Height => Top - Bottom;
}
