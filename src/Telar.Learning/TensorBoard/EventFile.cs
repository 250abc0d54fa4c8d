using System.Buffers.Binary;
using Google.Protobuf;
using Telar.Engine.Files;
using Tensorboard;

namespace Telar.Learning.TensorBoard;

/// <summary>
/// Writes a TensorBoard event file: records of length, masked CRC, an Event message, and its masked CRC.
/// Torch's own writer stamps records with the clock; here an epoch counts as one second, so that equal
/// trainings give equal files.
/// </summary>
public static class EventFile
{
    public const string Name = "events.out.tfevents.telar";

    private const string Version = "brain.Event:2";

    /// <summary>Writes the file and reads it back, every checksum included.</summary>
    /// <param name="path">Absolute; the file is whole or not there.</param>
    /// <param name="events">By rising step, without the first one that names the format.</param>
    public static void Write(string path, IReadOnlyList<Event> events)
    {
        AtomicFile.Write(path, stream => Write(stream, events));
        EventFileReader.Verify(path, events.Count + 1);
    }

    internal static void Write(Stream stream, IEnumerable<Event> events)
    {
        foreach (var entry in events.Prepend(new Event { FileVersion = Version }))
            WriteRecord(stream, entry.ToByteArray());
    }

    private static void WriteRecord(Stream stream, byte[] data)
    {
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)data.Length);
        stream.Write(length);
        WriteChecksum(stream, length);
        stream.Write(data);
        WriteChecksum(stream, data);
    }

    private static void WriteChecksum(Stream stream, ReadOnlySpan<byte> bytes)
    {
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(checksum, Crc32C.Masked(bytes));
        stream.Write(checksum);
    }
}
