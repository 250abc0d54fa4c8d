using System.Text.Json;
using System.Text.Json.Serialization;
using Telar.Engine.Files;

namespace Telar.Learning.Stages;

/// <summary>
/// The <see cref="Json"/> of result files with five decimals a number: as many as a reader wants, and without the
/// last bits of a sum, which may differ between processors.
/// </summary>
public static class RoundedJson
{
    private const int Decimals = 5;

    private static readonly JsonSerializerOptions Options = new(Json.Options) { Converters = { new RoundedNumbers() } };

    public static void Write<T>(string path, T value) =>
        AtomicFile.WriteText(path, JsonSerializer.Serialize(value, Options) + "\n");

    private sealed class RoundedNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value, Decimals));
    }
}
