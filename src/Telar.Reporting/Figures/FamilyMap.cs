using System.Globalization;
using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>One point a language, lines between confused ones, and whole degrees; as large as its frame allows.</summary>
/// <param name="languages">Of the family.</param>
/// <param name="frame">Where to draw, in points.</param>
internal sealed class FamilyMap(IReadOnlyList<FamilyLanguage> languages, CoordinateRect frame)
{
    private const double Around = 0.35;
    private const double LetterWidth = 3.8;
    private const double LetterHeight = 7;
    private const double Away = 3;

    private readonly double west = languages.Min(language => language.Longitude) - Around;
    private readonly double east = languages.Max(language => language.Longitude) + Around;
    private readonly double south = languages.Min(language => language.Latitude) - Around;
    private readonly double north = languages.Max(language => language.Latitude) + Around;

    // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
    private double Squeeze => Math.Cos((north + south) / 2 * Math.PI / 180);

    /// <summary>Points of a degree of latitude.</summary>
    private double Scale => Math.Min(frame.Width / ((east - west) * Squeeze), frame.Height / (north - south));

    public void Draw(Plot plot, ConfusionStrokes strokes)
    {
        AddDegrees(plot);
        foreach (var (upper, lower, pair) in strokes.All)
            strokes.Add(plot, pair, [PlaceOf(languages[upper]), PlaceOf(languages[lower])]);

        Coordinates[] places = [.. languages.Select(PlaceOf)];
        plot.Add.Markers(places, MarkerShape.FilledCircle, 3, Palette.Black);
        var taken = places.Select(place => Box(place, Away, Away)).ToList();
        foreach (var language in languages)
            taken.Add(AddCode(plot, language, taken));
    }

    /// <summary>Each named at its end, on the side that the map is sure to have room for.</summary>
    private void AddDegrees(Plot plot)
    {
        for (var longitude = Math.Ceiling(west); longitude <= east; longitude++)
            AddDegree(plot, Place(longitude, north), Place(longitude, south), Name(longitude, "W"));
        for (var latitude = Math.Ceiling(south); latitude <= north; latitude++)
            AddDegree(plot, Place(west, latitude), Place(east, latitude), Name(latitude, "N"));
    }

    private static void AddDegree(Plot plot, Coordinates from, Coordinates to, string name)
    {
        var line = plot.Add.Line(from, to);
        line.Color = Palette.LightGrey;
        line.LineWidth = 0.4f;
        AddText(plot, name, to.X - 1, to.Y + 1, Alignment.LowerRight, Palette.Grey);
    }

    private static string Name(double degree, string side) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degree):F0}° {side}");

    /// <summary>Beside its point, on the first side where it covers nothing.</summary>
    private CoordinateRect AddCode(Plot plot, FamilyLanguage language, List<CoordinateRect> taken)
    {
        var place = PlaceOf(language);
        var (across, along) = ((LetterWidth * language.Code.Length / 2) + Away, (LetterHeight / 2) + Away);
        Coordinates[] sides =
        [
            new(place.X + across, place.Y), new(place.X - across, place.Y), new(place.X, place.Y + along), new(place.X, place.Y - along),
            new(place.X + across, place.Y + along), new(place.X + across, place.Y - along),
        ];
        var boxes = sides.Select(side => Box(side, 2 * (across - Away), LetterHeight)).ToList();
        var box = boxes.FirstOrDefault(box => !taken.Any(other => Meet(box, other)), boxes[0]);
        // Lines pass below.
        AddText(plot, language.Code, box.HorizontalCenter, box.VerticalCenter, Alignment.MiddleCenter, Palette.Black)
            .LabelBackgroundColor = Colors.White.WithAlpha(0.7);
        return box;
    }

    private static CoordinateRect Box(Coordinates centre, double width, double height) =>
        new(centre.X - (width / 2), centre.X + (width / 2), centre.Y - (height / 2), centre.Y + (height / 2));

    private static bool Meet(CoordinateRect one, CoordinateRect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Bottom < other.Top && other.Bottom < one.Top;

    private Coordinates PlaceOf(FamilyLanguage language) => Place(language.Longitude, language.Latitude);

    private Coordinates Place(double longitude, double latitude) =>
        new(frame.Left + ((longitude - west) * Squeeze * Scale), frame.Bottom + ((latitude - south) * Scale));

    private static ScottPlot.Plottables.Text AddText(Plot plot, string text, double x, double y, Alignment alignment, Color color)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontSize = Panel.SmallTextSize;
        label.LabelAlignment = alignment;
        label.LabelFontColor = color;
        label.LabelPadding = 0;
        return label;
    }
}
