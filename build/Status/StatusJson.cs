using System.Text;
using System.Text.Json;
using Telar.Engine.Explaining;

namespace Telar.Build.Status;

/// <summary>A study's status for programs. docs/status.md describes the format; a change to it raises the number.</summary>
public static class StatusJson
{
    private const int Format = 1;

    private static readonly JsonWriterOptions layout = new() { Indented = true, NewLine = "\n" };

    public static string Of(StudyStatus status)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, layout))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("study", status.Study);
            WriteTotals(json, status);
            json.WriteStartArray("stages");
            foreach (var stage in status.Stages)
                WriteStage(json, stage);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTotals(Utf8JsonWriter json, StudyStatus status)
    {
        var sure = WorkEstimate.Of(status.SureToRun);
        var perhaps = WorkEstimate.Of(status.MayRun);
        json.WriteStartObject("totals");
        json.WriteNumber("stages", status.Stages.Count);
        json.WriteNumber("upToDate", status.UpToDate.Count());
        json.WriteNumber("passedOver", status.PassedOver.Count());
        json.WriteNumber("restorable", status.Restorable.Count());
        json.WriteNumber("sureToRun", status.SureToRun.Count());
        json.WriteNumber("mayRun", status.MayRun.Count());
        json.WriteNumber("secondsSureToRun", Math.Round(sure.Seconds, 3));
        json.WriteNumber("secondsMayRun", Math.Round(perhaps.Seconds, 3));
        json.WriteNumber("untimed", sure.Untimed + perhaps.Untimed);
        json.WriteEndObject();
    }

    private static void WriteStage(Utf8JsonWriter json, StageStatus stage)
    {
        json.WriteStartObject();
        json.WriteString("key", stage.Key);
        json.WriteString("kind", Word(stage.Kind));
        json.WriteString("experiment", stage.Experiment);
        json.WriteString("state", Word(stage.State));
        json.WriteBoolean("sureToRun", stage.IsSureToRun);
        json.WriteString("comparedWith", Word(stage.ComparedWith));
        if (stage.Seconds is { } seconds)
            json.WriteNumber("seconds", seconds);
        else
            json.WriteNull("seconds");
        json.WriteStartArray("changes");
        foreach (var change in stage.Changes)
            WriteChange(json, change);
        json.WriteEndArray();
        json.WriteStartArray("outputs");
        foreach (var output in stage.Outputs)
            WriteOutput(json, output);
        json.WriteEndArray();
        WriteKeys(json, "waitsFor", stage.WaitsFor);
        WriteKeys(json, "dragsAlong", stage.DragsAlong);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, StageChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("name", change.Name);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        json.WriteString("madeBy", change.MadeBy);
        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, OutputDifference output)
    {
        json.WriteStartObject();
        json.WriteString("path", output.Path);
        json.WriteString("problem", Word(output.Problem));
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, string name, IReadOnlyList<string> keys)
    {
        json.WriteStartArray(name);
        foreach (var key in keys)
            json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
