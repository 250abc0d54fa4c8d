using System.Numerics;
using System.Text;
using System.Text.Json;
using Telar.Engine;

namespace Telar.Learning.Safetensors;

/// <summary>Reads the JSON of a header and holds it against the rules of the format and the size of the file.</summary>
/// <param name="name">Of the file, for errors.</param>
internal sealed class SafetensorsHeader(string name)
{
    public const string Metadata = "__metadata__";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    // Strict, so that no two names that are different bytes become one.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="json">The header, with its padding.</param>
    /// <param name="size">Bytes of data behind it.</param>
    /// <exception cref="TelarException">It is no header, or one that does not fit the data.</exception>
    public (IReadOnlyList<TensorEntry> Entries, IReadOnlyDictionary<string, string> Metadata) Parse(ReadOnlySpan<byte> json, long size)
    {
        try
        {
            using var document = JsonDocument.Parse(Utf8.GetString(json), Strict);
            var members = document.RootElement.EnumerateObject().ToList();
            List<TensorEntry> entries = [.. members.Where(member => member.Name != Metadata).Select(Entry)];
            RequireWhole(entries, size);
            return (entries, members.Where(member => member.Name == Metadata).SelectMany(Texts).ToDictionary());
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw Damaged($"its header is not as the format wants it: {error.Message}");
        }
    }

    public TelarException Damaged(string what) =>
        new($"the safetensors file is damaged: {what}", name, "take the file from where it came, or make it again");

    private TensorEntry Entry(JsonProperty member)
    {
        var typeName = member.Value.GetProperty("dtype").GetString();
        var type = ElementType.Find(typeName ?? string.Empty)
            ?? throw Damaged($"tensor {member.Name} has the type {typeName}, not one of {ElementType.Names}");
        long[] shape = [.. member.Value.GetProperty("shape").EnumerateArray().Select(length => length.GetInt64())];
        long[] offsets = [.. member.Value.GetProperty("data_offsets").EnumerateArray().Select(offset => offset.GetInt64())];
        if (offsets is not [var begin, var end] || begin < 0 || end < begin)
            throw Damaged($"tensor {member.Name} has the offsets [{string.Join(", ", offsets)}]");
        if (shape.Any(length => length < 0))
            throw Damaged($"tensor {member.Name} has the shape [{string.Join(", ", shape)}]");

        var bytes = shape.Aggregate((BigInteger)type.Size, (product, length) => product * length);
        return bytes == end - begin
            ? new TensorEntry(member.Name, type, shape, begin, end)
            : throw Damaged($"tensor {member.Name} needs {bytes} bytes and has {end - begin}");
    }

    /// <summary>One tensor begins where another ends, and the last one where the file does: no overlap, no hole.</summary>
    private void RequireWhole(List<TensorEntry> entries, long size)
    {
        var reached = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Begin != reached)
                throw Damaged($"tensor {entry.Name} begins at {entry.Begin}, where {reached} is free");
            reached = entry.End;
        }

        if (reached != size)
            throw Damaged($"its tensors take {reached} bytes, and it has {size}");
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts(JsonProperty metadata) =>
        metadata.Value.EnumerateObject().Select(text => KeyValuePair.Create(
            text.Name, text.Value.GetString() ?? throw new JsonException($"{Metadata} holds a null")));
}
