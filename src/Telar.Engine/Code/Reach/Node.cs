using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reach;

/// <summary>A type or method of ours, and how far it is reached.</summary>
internal readonly record struct Node(NodeKind Kind, OwnModule Module, EntityHandle Handle)
{
    public Node(NodeKind kind, MethodKey method)
        : this(kind, method.Module, method.Handle)
    {
    }

    public Node(NodeKind kind, TypeKey type)
        : this(kind, type.Module, type.Handle)
    {
    }

    public MethodKey Method => new(Module, (MethodDefinitionHandle)Handle);

    public TypeKey Type => new(Module, (TypeDefinitionHandle)Handle);
}
