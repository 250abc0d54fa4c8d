using System.Text;

namespace Telar.Learning.TensorBoard;

/// <summary>The few kinds of protobuf field that an event needs; protobuf.dev/programming-guides/encoding.</summary>
internal sealed class ProtoWriter
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Length = 2;
    private const int Fixed32 = 5;

    private readonly List<byte> bytes = [];

    public byte[] ToArray() => [.. bytes];

    public ProtoWriter Add(int field, long value) => Tag(field, Varint).WriteVarint((ulong)value);

    public ProtoWriter Add(int field, double value) => Tag(field, Fixed64).Write(BitConverter.GetBytes(value));

    public ProtoWriter Add(int field, float value) => Tag(field, Fixed32).Write(BitConverter.GetBytes(value));

    public ProtoWriter Add(int field, string value) => Add(field, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Add(int field, ProtoWriter message) => Add(field, message.ToArray());

    private ProtoWriter Add(int field, byte[] value) => Tag(field, Length).WriteVarint((ulong)value.Length).Write(value);

    private ProtoWriter Tag(int field, int wireType) => WriteVarint((ulong)((field << 3) | wireType));

    private ProtoWriter Write(byte[] value)
    {
        bytes.AddRange(value);
        return this;
    }

    private ProtoWriter WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
        return this;
    }
}
