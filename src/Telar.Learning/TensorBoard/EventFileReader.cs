using System.Buffers.Binary;
using Google.Protobuf;
using Telar.Engine;
using Tensorboard;

namespace Telar.Learning.TensorBoard;

/// <summary>Reads an event file and holds every record against its length and both of its checksums.</summary>
public static class EventFileReader
{
    private const int LengthSize = sizeof(ulong);
    private const int ChecksumSize = sizeof(uint);

    /// <exception cref="TelarException">A record is cut short, or a checksum or message is wrong.</exception>
    public static IReadOnlyList<Event> Read(string path) => Read(File.ReadAllBytes(path), path);

    /// <exception cref="TelarException">The file is damaged, or has another number of events.</exception>
    public static void Verify(string path, int events)
    {
        if (Read(path).Count is var found && found != events)
            throw Damaged($"it holds {found} events, not {events}", path, 0);
    }

    /// <param name="file">The whole file.</param>
    /// <param name="name">For errors.</param>
    internal static IReadOnlyList<Event> Read(ReadOnlySpan<byte> file, string name)
    {
        var events = new List<Event>();
        for (var position = 0; position < file.Length;)
        {
            var record = RecordAt(file, position, name);
            events.Add(Parse(record, name, position));
            position += LengthSize + ChecksumSize + record.Length + ChecksumSize;
        }

        return events;
    }

    private static ReadOnlySpan<byte> RecordAt(ReadOnlySpan<byte> file, int position, string name)
    {
        var rest = file[position..];
        if (rest.Length < LengthSize + ChecksumSize)
            throw Damaged("the file ends within a record's length", name, position);
        if (!IsIntact(rest[..LengthSize], rest[LengthSize..]))
            throw Damaged("the checksum of a record's length is wrong", name, position);

        var length = BinaryPrimitives.ReadUInt64LittleEndian(rest);
        rest = rest[(LengthSize + ChecksumSize)..];
        if (length + ChecksumSize > (ulong)rest.Length)
            throw Damaged("the file ends within a record", name, position);
        return IsIntact(rest[..(int)length], rest[(int)length..])
            ? rest[..(int)length]
            : throw Damaged("the checksum of a record is wrong", name, position);
    }

    private static bool IsIntact(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> checksum) =>
        BinaryPrimitives.ReadUInt32LittleEndian(checksum) == Crc32C.Masked(bytes);

    private static Event Parse(ReadOnlySpan<byte> record, string name, int position)
    {
        try
        {
            return Event.Parser.ParseFrom(record.ToArray());
        }
        catch (InvalidProtocolBufferException error)
        {
            throw Damaged($"a record is no event: {error.Message}", name, position);
        }
    }

    private static TelarException Damaged(string what, string name, int position) =>
        new($"the event file is damaged: {what}", $"{name}, byte {position}", "run the training again");
}
