using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reading;

/// <summary>
/// Finds the types of ours that an attribute's values name, as <c>[JsonConverter(typeof(Converter))]</c>
/// does: the framework constructs them by reflection.
/// </summary>
internal sealed class AttributeTypes(References references, OwnModule module) : ICustomAttributeTypeProvider<string>
{
    private const string systemType = "System.Type";

    private readonly List<TypeKey> found = [];

    public static IReadOnlyList<TypeKey> In(References references, OwnModule module, CustomAttribute attribute)
    {
        var types = new AttributeTypes(references, module);
        try
        {
            attribute.DecodeValue(types);
        }
        catch (BadImageFormatException)
        {
            // An enumeration of a package that is not stored as int: the value's bytes count all the
            // same, and so do the types found before it.
        }

        return types.found;
    }

    public string GetTypeFromSerializedName(string name)
    {
        var comma = name.IndexOf(',');
        var typeName = comma < 0 ? name : name[..comma];
        var home = comma < 0 ? module : references.Modules.FindOwn(name[(comma + 1)..].Split(',')[0].Trim());
        if (home?.Find(typeName) is { } type)
            found.Add(type);
        return typeName;
    }

    public PrimitiveTypeCode GetUnderlyingEnumType(string type)
    {
        // value__ is the only field of an enumeration that is no constant.
        if (module.Find(type) is { } own)
        {
            foreach (var handle in own.Definition.GetFields())
            {
                var field = own.Reader.GetFieldDefinition(handle);
                if (own.Reader.StringComparer.Equals(field.Name, "value__"))
                    return (PrimitiveTypeCode)own.Reader.GetBlobBytes(field.Signature)[^1];
            }
        }

        return PrimitiveTypeCode.Int32;
    }

    public string GetSystemType() => systemType;

    public bool IsSystemType(string type) => type == systemType;

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSZArrayType(string elementType) => elementType;

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        new SignatureNames(references, module).Name(handle).Text;

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        new SignatureNames(references, module).Name(handle).Text;
}
