using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace Telar.Engine.Code.Reading;

/// <summary>Decodes the opcodes of common intermediate language (ECMA-335, partition III).</summary>
internal static class Opcodes
{
    private const byte twoBytePrefix = 0xFE;

    private static readonly OpCode[] oneByte = new OpCode[256];
    private static readonly OpCode[] twoByte = new OpCode[256];

    static Opcodes()
    {
        foreach (var field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var opcode = (OpCode)field.GetValue(null)!;
            (opcode.Size == 1 ? oneByte : twoByte)[opcode.Value & 0xFF] = opcode;
        }
    }

    public static OpCode Read(ref BlobReader code)
    {
        var first = code.ReadByte();
        return first == twoBytePrefix ? twoByte[code.ReadByte()] : oneByte[first];
    }
}
