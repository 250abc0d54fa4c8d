using System.Text;

namespace Telar.Build.Tracing;

/// <summary>Places and origins of a value for people.</summary>
public static class TraceText
{
    private const int FingerprintLength = 12;
    private const int MostDetails = 8;

    public static string Of(string sought, IReadOnlyList<TracedPlace> places)
    {
        var text = new StringBuilder($"\"{sought}\" stands in {places.Count} {(places.Count == 1 ? "place" : "places")}\n");
        foreach (var place in places)
        {
            text.Append($"\n{place.Template}:{place.Line}{(place.Printed.Length > 0 ? $"  {place.Printed}" : "")}\n");
            if (place.Expression is { } expression)
                Detail("printed by", expression);
            if (place.Item is var (item, line))
                Detail("stands in", $"{item.File}{(line is null ? "" : $":{line}")}{Maker(item)}");
            Details("field", [.. place.Sources.Select(source => $"{source.Field} of {source.File}")]);
            Details("made from", [.. place.MadeFrom.Select(file => $"{file.File}{Maker(file)}")]);
            if (place.Expression is not null && place.Sources.Count == 0)
                Detail("made from", "the template itself");
        }

        return text.ToString();

        void Details(string label, IReadOnlyList<string> details)
        {
            foreach (var detail in details.Take(MostDetails))
                Detail(label, detail);
            if (details.Count > MostDetails)
                Detail(label, $"and {details.Count - MostDetails} more; --format=json lists all");
        }

        void Detail(string label, string detail) => text.Append($"  {label,-11} {detail}\n");
    }

    private static string Maker(TracedFile file) => file.Stage is { } stage
        ? $"  by {stage} {file.Fingerprint?[..FingerprintLength] ?? "(not in the lock)"}"
        : "  in the repository";
}
