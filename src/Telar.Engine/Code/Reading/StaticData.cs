using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reading;

/// <summary>The bytes that the compiler stores for array initialisers and constant spans.</summary>
internal static class StaticData
{
    public static string Hex(FieldKey field)
    {
        var data = field.Module.Image.GetSectionData(field.Definition.GetRelativeVirtualAddress());
        return Convert.ToHexStringLower(data.GetContent(0, Size(field)).AsSpan());
    }

    private static int Size(FieldKey field)
    {
        var signature = field.Module.Reader.GetBlobReader(field.Definition.Signature);
        signature.ReadByte(); // the kind of signature: a field
        switch (signature.ReadSignatureTypeCode())
        {
            case SignatureTypeCode.SByte or SignatureTypeCode.Byte or SignatureTypeCode.Boolean:
                return 1;
            case SignatureTypeCode.Int16 or SignatureTypeCode.UInt16 or SignatureTypeCode.Char:
                return 2;
            case SignatureTypeCode.Int32 or SignatureTypeCode.UInt32 or SignatureTypeCode.Single:
                return 4;
            case SignatureTypeCode.Int64 or SignatureTypeCode.UInt64 or SignatureTypeCode.Double:
                return 8;
            default:
                var type = (TypeDefinitionHandle)signature.ReadTypeHandle();
                return field.Module.Reader.GetTypeDefinition(type).GetLayout().Size;
        }
    }
}
