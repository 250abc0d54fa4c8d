using System.Buffers.Binary;
using System.Text;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;

namespace Telar.Tests.Learning.TensorBoard;

public sealed class EventFileTests
{
    private static readonly EpochRecord[] Epochs =
    [
        new(1, 50, 0.001, 1.5, 0.4, 1.25, 0.5, 0.45),
        new(2, 100, 0.002, 0.75, 0.8, 0.5, 0.75, 0.625),
    ];

    [Theory]
    [InlineData("123456789", 0xe3069283)]
    [InlineData("", 0)]
    public void Checksum_has_the_published_value(string text, uint expected) =>
        Assert.Equal(expected, Crc32C.Compute(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Every_record_has_its_checksums() => Assert.Equal(1 + Epochs.Length, Records().Count);

    // TorchSharp carries the message classes that TensorBoard itself uses.
    [Fact]
    public void Records_are_events()
    {
        var events = Records().ConvertAll(Tensorboard.Event.Parser.ParseFrom);

        Assert.Equal("brain.Event:2", events[0].FileVersion);
        Assert.Equal([50L, 100L], events.Skip(1).Select(entry => entry.Step));
        Assert.Equal([1.0, 2.0], events.Skip(1).Select(entry => entry.WallTime));
        var last = events[2].Summary.Value.ToDictionary(value => value.Tag, value => value.SimpleValue);
        Assert.Equal(0.625f, last["macro-F1/validation"]);
        Assert.Equal(0.5f, last["loss/validation"]);
        Assert.Equal(6, last.Count);
    }

    [Fact]
    public void Equal_trainings_give_equal_bytes() => Assert.Equal(Bytes(), Bytes());

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        EventFile.Write(stream, Epochs);
        return stream.ToArray();
    }

    private static List<byte[]> Records()
    {
        var records = new List<byte[]>();
        for (var rest = Bytes().AsSpan(); rest.Length > 0;)
        {
            var length = (int)BinaryPrimitives.ReadUInt64LittleEndian(rest);
            Assert.Equal(Crc32C.Masked(rest[..8]), BinaryPrimitives.ReadUInt32LittleEndian(rest[8..]));
            var data = rest.Slice(12, length);
            Assert.Equal(Crc32C.Masked(data), BinaryPrimitives.ReadUInt32LittleEndian(rest[(12 + length)..]));
            records.Add(data.ToArray());
            rest = rest[(16 + length)..];
        }

        return records;
    }
}
