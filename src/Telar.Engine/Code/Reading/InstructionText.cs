using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reading;

/// <summary>Writes instructions one a line: opcode and operand, every token by name.</summary>
internal static class InstructionText
{
    public static void Write(PartBuilder part, OwnModule module, OperandNames operands, BlobReader code)
    {
        var isConstrained = false;
        while (code.RemainingBytes > 0)
        {
            var opcode = Opcodes.Read(ref code);
            part.Write(opcode.Name!);
            part.WriteLine(Operand(module, operands, opcode, isConstrained, ref code));
            isConstrained = opcode == OpCodes.Constrained;
        }
    }

    private static string Operand(
        OwnModule module, OperandNames operands, OpCode opcode, bool isConstrained, ref BlobReader code)
    {
        switch (opcode.OperandType)
        {
            case OperandType.InlineNone:
                return "";
            case OperandType.ShortInlineBrTarget:
            case OperandType.ShortInlineI:
            case OperandType.ShortInlineVar:
                return code.ReadSByte().ToString();
            case OperandType.InlineVar:
                return code.ReadUInt16().ToString();
            case OperandType.InlineBrTarget:
            case OperandType.InlineI:
            case OperandType.ShortInlineR:
                return code.ReadInt32().ToString();
            case OperandType.InlineI8:
            case OperandType.InlineR:
                return code.ReadInt64().ToString();
            case OperandType.InlineSwitch:
                return Targets(ref code);
            case OperandType.InlineString:
                return Quoted(module.Reader.GetUserString((UserStringHandle)MetadataTokens.Handle(code.ReadInt32())));
            default:
                var handle = MetadataTokens.EntityHandle(code.ReadInt32());
                return operands.Name(handle, opcode, isConstrained);
        }
    }

    private static string Targets(ref BlobReader code)
    {
        var targets = new int[code.ReadInt32()];
        for (var i = 0; i < targets.Length; i++)
            targets[i] = code.ReadInt32();
        return string.Join(',', targets);
    }

    // The length keeps a string with line breaks from passing for further instructions.
    private static string Quoted(string value) => $"{value.Length} {value}";
}
