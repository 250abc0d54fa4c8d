using System.Text;
using Telar.Engine;
using Telar.Learning.TensorBoard;
using Telar.Tests.Data;
using Tensorboard;

namespace Telar.Tests.Learning.TensorBoard;

public sealed class EventFileTests : IDisposable
{
    /// <summary>
    /// A file put together byte by byte after the record format and the messages event.proto and summary.proto of
    /// TensorFlow, with checksums computed by a bitwise CRC-32C elsewhere.
    /// </summary>
    private const string KnownFile =
        "0F00000000000000" + "6D532B09" // length 15, its masked checksum
        + "1A0D" + "627261696E2E4576656E743A32" // file_version (3) "brain.Event:2"
        + "FC985129"
        + "1900000000000000" + "8BF10828" // length 25
        + "090000000000000040" // wall_time (1) 2.0
        + "1064" // step (2) 100
        + "2A0C" + "0A0A" // summary (5), its one value (1)
        + "0A03" + "6C2F76" // tag (1) "l/v"
        + "150000203F" // simple_value (2) 0.625
        + "DA131377";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("123456789", 0xe3069283)]
    [InlineData("", 0)]
    public void Checksum_has_the_published_value(string text, uint expected) =>
        Assert.Equal(expected, Crc32C.Compute(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_known_file_is_read()
    {
        var events = EventFileReader.Read(Convert.FromHexString(KnownFile), "known");

        Assert.Equal("brain.Event:2", events[0].FileVersion);
        Assert.Equal((2.0, 100L), (events[1].WallTime, events[1].Step));
        Assert.Equal(("l/v", 0.625f), (events[1].Summary.Value[0].Tag, events[1].Summary.Value[0].SimpleValue));
    }

    [Fact]
    public void The_known_file_is_what_is_written() => Assert.Equal(KnownFile, Convert.ToHexString(Bytes(Sample(0.625f))));

    [Fact]
    public void Every_flipped_bit_is_found()
    {
        var file = Bytes(Sample(0.5f));
        for (var bit = 0; bit < file.Length * 8; bit++)
        {
            var damaged = file.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<TelarException>(() => EventFileReader.Read(damaged, "damaged"));
        }
    }

    [Fact]
    public void Every_cut_within_a_record_is_found()
    {
        var file = Bytes(Sample(0.5f));
        var end = Bytes().Length;
        for (var length = 1; length < file.Length; length++)
            if (length != end)
                Assert.Throws<TelarException>(() => EventFileReader.Read(file.AsSpan(0, length), "cut"));
    }

    [Fact]
    public void A_missing_record_is_found()
    {
        File.WriteAllBytes(folder["events"], Bytes());
        var error = Assert.Throws<TelarException>(() => EventFileReader.Verify(folder["events"], 2));
        Assert.Contains("1 events, not 2", error.What);
    }

    public void Dispose() => folder.Dispose();

    private static Event Sample(float value)
    {
        var entry = new Event { WallTime = 2, Step = 100, Summary = new() };
        entry.Summary.Value.Add(new Summary.Types.Value { Tag = "l/v", SimpleValue = value });
        return entry;
    }

    private static byte[] Bytes(params Event[] events)
    {
        using var stream = new MemoryStream();
        EventFile.Write(stream, events);
        return stream.ToArray();
    }
}
