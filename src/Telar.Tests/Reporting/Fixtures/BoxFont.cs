using System.Buffers.Binary;
using System.Text;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>
/// The smallest TrueType font that can set a figure: every Latin character is a glyph of its own, all the same box. Tests need
/// no font file, and no text can be set right by accident in a font of the host.
/// </summary>
public static class BoxFont
{
    public const string Family = "Box";
    private const ushort UnitsPerEm = 1000;
    private const ushort Advance = 500;
    private const int FirstCharacter = 0x20;
    private const int CharacterCount = 0x160;

    public static byte[] Create()
    {
        var tables = new (string Tag, byte[] Bytes)[]
        {
            ("OS/2", Os2()), ("cmap", Cmap()), ("glyf", Repeated(Box())), ("head", Head()), ("hhea", Hhea()), ("hmtx", Hmtx()),
            ("loca", Loca()), ("maxp", Maxp()), ("name", Name()), ("post", Post()),
        };
        var font = new List<byte>();
        font.AddRange(Words(0, 1, 0, (ushort)tables.Length, 128, 3, 32).AsSpan(2).ToArray());
        var offset = 12 + (16 * tables.Length);
        foreach (var (tag, bytes) in tables)
        {
            font.AddRange(Encoding.ASCII.GetBytes(tag));
            font.AddRange(Numbers(0, (uint)offset, (uint)bytes.Length));
            offset += (bytes.Length + 3) / 4 * 4;
        }

        foreach (var (_, bytes) in tables)
        {
            font.AddRange(bytes);
            font.AddRange(new byte[(4 - (bytes.Length % 4)) % 4]);
        }

        return font.ToArray();
    }

    // A square of 400 units, four points on the curve.
    private static byte[] Box() =>
        [.. Words(1, 50, 0, 450, 400, 3, 0), 1, 1, 1, 1, .. Words(50, 400, 0, unchecked((ushort)-400), 0, 0, 400, 0)];

    private static byte[] Head() =>
        [.. Numbers(0x00010000, 0, 0, 0x5F0F3CF5), .. Words(0, UnitsPerEm), .. Numbers(0, 0, 0, 0), .. Words(50, 0, 450, 400, 0, 8, 2, 0, 0)];

    private static byte[] Hhea() =>
        [.. Numbers(0x00010000), .. Words(800, unchecked((ushort)-200), 0, Advance, 0, 0, 450, 1, 0, 0, 0, 0, 0, 0, 0, 1)];

    private static byte[] Hmtx() => [.. Words(Advance, 0), .. Repeated(Words(50))];

    // Glyph 0, the missing one, is empty; offsets are in words.
    private static byte[] Loca() =>
        Words([0, .. Enumerable.Range(0, CharacterCount + 1).Select(i => (ushort)(i * Box().Length / 2))]);

    private static byte[] Maxp() => [.. Numbers(0x00010000), .. Words(CharacterCount + 1, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)];

    private static byte[] Post() => [.. Numbers(0x00030000, 0), .. Words(0, 0), .. Numbers(0, 0, 0, 0, 0)];

    // Version 0: average width, weight, class and so on; only the vertical measures matter.
    private static byte[] Os2()
    {
        var words = new ushort[39];
        (words[1], words[2], words[3]) = (Advance, 400, 5);
        (words[32], words[33]) = (FirstCharacter, FirstCharacter + CharacterCount - 1);
        (words[34], words[35], words[37], words[38]) = (800, unchecked((ushort)-200), 800, 200);
        return Words(words);
    }

    private static byte[] Cmap() =>
    [
        .. Words(0, 1, 3, 1), .. Numbers(12),
        .. Words(6, (10 + (2 * CharacterCount)), 0, FirstCharacter, CharacterCount),
        .. Words(Enumerable.Range(1, CharacterCount).Select(i => (ushort)i).ToArray()),
    ];

    private static byte[] Name()
    {
        var text = Encoding.BigEndianUnicode.GetBytes(Family);
        return [.. Words(0, 1, 18, 3, 1, 0x409, 1, (ushort)text.Length, 0), .. text];
    }

    private static byte[] Repeated(byte[] one) => Enumerable.Repeat(one, CharacterCount).SelectMany(bytes => bytes).ToArray();

    private static byte[] Words(params ushort[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), values[i]);

        return bytes;
    }

    private static byte[] Numbers(params uint[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 * i), values[i]);

        return bytes;
    }
}
