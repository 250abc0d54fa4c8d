using System.Text;
using System.Text.Json;

namespace Telar.Build.Tracing;

/// <summary>Places and origins of a value for programs. docs/trace.md describes the format; a change to it raises the number.</summary>
public static class TraceJson
{
    private const int Format = 1;

    private static readonly JsonWriterOptions layout = new() { Indented = true, NewLine = "\n" };

    public static string Of(string sought, IReadOnlyList<TracedPlace> places)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, layout))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("value", sought);
            json.WriteStartArray("places");
            foreach (var place in places)
                WritePlace(json, place);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WritePlace(Utf8JsonWriter json, TracedPlace place)
    {
        json.WriteStartObject();
        json.WriteString("document", place.Document);
        json.WriteString("template", place.Template);
        json.WriteNumber("line", place.Line);
        json.WriteString("printed", place.Printed);
        json.WriteString("expression", place.Expression);
        if (place.Item is var (file, line))
        {
            json.WriteStartObject("item");
            WriteFile(json, file);
            if (line is { } number)
                json.WriteNumber("line", number);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("item");
        }

        json.WriteStartArray("sources");
        foreach (var source in place.Sources)
        {
            json.WriteStartObject();
            json.WriteString("path", source.Path);
            json.WriteString("file", source.File);
            json.WriteString("field", source.Field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("madeFrom");
        foreach (var made in place.MadeFrom)
        {
            json.WriteStartObject();
            WriteFile(json, made);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, TracedFile file)
    {
        json.WriteString("file", file.File);
        json.WriteString("stage", file.Stage);
        json.WriteString("fingerprint", file.Fingerprint);
    }
}
