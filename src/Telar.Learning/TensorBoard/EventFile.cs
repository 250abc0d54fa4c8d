using System.Buffers.Binary;
using Telar.Learning.Training;

namespace Telar.Learning.TensorBoard;

/// <summary>
/// Writes a learning curve as a TensorBoard event file: records of length, masked CRC, an Event message, and
/// its masked CRC. Torch's own writer stamps records with the clock; here an epoch counts as one second, so
/// that equal trainings give equal files.
/// </summary>
public static class EventFile
{
    public const string Name = "events.out.tfevents.telar";

    public static void Write(Stream stream, IEnumerable<EpochRecord> epochs)
    {
        WriteRecord(stream, new ProtoWriter().Add(WallTime, 0.0).Add(FileVersion, "brain.Event:2").ToArray());
        foreach (var epoch in epochs)
        {
            var summary = new ProtoWriter()
                .Add(Value, Scalar("learning rate", epoch.LearningRate))
                .Add(Value, Scalar("loss/train", epoch.TrainLoss))
                .Add(Value, Scalar("loss/validation", epoch.ValidationLoss))
                .Add(Value, Scalar("accuracy/train", epoch.TrainAccuracy))
                .Add(Value, Scalar("accuracy/validation", epoch.ValidationAccuracy))
                .Add(Value, Scalar("macro-F1/validation", epoch.ValidationMacroF1));
            var entry = new ProtoWriter().Add(WallTime, (double)epoch.Epoch).Add(Step, epoch.Step).Add(Summary, summary);
            WriteRecord(stream, entry.ToArray());
        }
    }

    // Field numbers of tensorflow.Event, tensorflow.Summary and tensorflow.Summary.Value.
    private const int WallTime = 1;
    private const int Step = 2;
    private const int FileVersion = 3;
    private const int Summary = 5;
    private const int Value = 1;
    private const int Tag = 1;
    private const int SimpleValue = 2;

    private static ProtoWriter Scalar(string tag, double value) =>
        new ProtoWriter().Add(Tag, tag).Add(SimpleValue, (float)value);

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
