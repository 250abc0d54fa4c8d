using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Telar.Engine;
using Telar.Engine.Files;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Safetensors;

/// <summary>
/// Files of named tensors that any framework reads and that can hold nothing else, above all no code
/// (https://huggingface.co/docs/safetensors): the header's length in 8 bytes, the header in JSON, the elements,
/// all little-endian. Equal tensors give equal bytes.
/// </summary>
public static class SafetensorsFile
{
    private const int LengthSize = sizeof(ulong);
    private const int Alignment = 8;

    // As in the format's own implementation.
    private const ulong LongestHeader = 100_000_000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="path">Absolute; the file is whole or not there.</param>
    /// <param name="content">Any shapes, on any device.</param>
    /// <exception cref="TelarException">A tensor of a type that the format does not have, or a name it keeps for itself.</exception>
    public static void Write(string path, SafetensorsContent content)
    {
        var bytes = ToBytes(content);
        AtomicFile.Write(path, stream => stream.Write(bytes));
    }

    /// <exception cref="TelarException">The file is not whole and sound; nothing of it is returned.</exception>
    public static SafetensorsContent Read(string path) => Read(File.ReadAllBytes(path), path);

    internal static byte[] ToBytes(SafetensorsContent content)
    {
        // Wide elements first, as in the format's own implementation: each tensor then lies aligned, which some readers need.
        var ordered = content.Tensors
            .Select(pair => (Name: pair.Key, Tensor: pair.Value, Type: TypeOf(pair.Key, pair.Value)))
            .OrderByDescending(entry => entry.Type.Size)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .ToList();
        var (entries, end) = (new List<TensorEntry>(), 0L);
        foreach (var (name, tensor, type) in ordered)
        {
            var begin = end;
            end += tensor.numel() * type.Size;
            entries.Add(new TensorEntry(name, type, tensor.shape, begin, end));
        }

        var header = Header(entries, content.Metadata);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)(LengthSize + header.Length + end)));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)header.Length);
        header.CopyTo(bytes, LengthSize);
        var data = bytes.AsSpan(LengthSize + header.Length);
        foreach (var (entry, (_, tensor, _)) in entries.Zip(ordered))
            CopyElements(tensor, data[(int)entry.Begin..]);
        return bytes;
    }

    /// <param name="file">The whole file.</param>
    /// <param name="name">For errors.</param>
    internal static SafetensorsContent Read(ReadOnlySpan<byte> file, string name)
    {
        var header = new SafetensorsHeader(name);
        if (file.Length < LengthSize)
            throw header.Damaged($"it has {file.Length} bytes");
        var length = BinaryPrimitives.ReadUInt64LittleEndian(file);
        if (length > LongestHeader || length > (ulong)(file.Length - LengthSize))
            throw header.Damaged($"its header would have {length} bytes, and it has {file.Length}");
        var json = file.Slice(LengthSize, (int)length);
        if (json is not [(byte)'{', ..])
            throw header.Damaged("its header does not begin with {");

        var data = file[(LengthSize + (int)length)..];
        var (entries, metadata) = header.Parse(json, data.Length);
        var tensors = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        foreach (var entry in entries)
            tensors.Add(entry.Name, TensorOf(entry, data) ?? throw header.Damaged($"there can be no tensor of the shape of {entry.Name}"));
        return new SafetensorsContent(tensors, metadata);
    }

    private static ElementType TypeOf(string name, Tensor tensor)
    {
        if (name == SafetensorsHeader.Metadata)
            throw new TelarException($"a tensor is called {name}, which the format keeps for itself", nameof(SafetensorsFile), "give it another name");
        return ElementType.Find(tensor.dtype) ?? throw new TelarException(
            $"tensor {name} has the type {tensor.dtype}, which is not written", nameof(SafetensorsFile), $"use one of {ElementType.Names}");
    }

    private static byte[] Header(List<TensorEntry> entries, IReadOnlyDictionary<string, string> metadata)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            if (metadata.Count > 0)
                WriteMetadata(json, metadata);
            foreach (var entry in entries)
                WriteEntry(json, entry);
            json.WriteEndObject();
        }

        while (stream.Length % Alignment != 0)
            stream.WriteByte((byte)' ');
        return stream.ToArray();
    }

    private static void WriteMetadata(Utf8JsonWriter json, IReadOnlyDictionary<string, string> metadata)
    {
        json.WriteStartObject(SafetensorsHeader.Metadata);
        foreach (var (name, text) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(name, text);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, TensorEntry entry)
    {
        json.WriteStartObject(entry.Name);
        json.WriteString("dtype", entry.Type.Name);
        WriteNumbers(json, "shape", entry.Shape);
        WriteNumbers(json, "data_offsets", [entry.Begin, entry.End]);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    /// <summary>The elements row by row, as they lie in memory on the little-endian processors that Torch runs on.</summary>
    private static void CopyElements(Tensor tensor, Span<byte> data)
    {
        using var scope = NewDisposeScope();
        tensor.detach().cpu().contiguous().bytes.CopyTo(data);
    }

    /// <summary>Null where Torch has no tensor of the shape, e.g. of very many dimensions.</summary>
    private static Tensor? TensorOf(TensorEntry entry, ReadOnlySpan<byte> data)
    {
        try
        {
            var tensor = empty([.. entry.Shape], entry.Type.Scalar);
            if (entry.End > entry.Begin)
                tensor.bytes = data[(int)entry.Begin..(int)entry.End].ToArray();
            return tensor;
        }
        catch (ExternalException)
        {
            return null;
        }
    }
}
