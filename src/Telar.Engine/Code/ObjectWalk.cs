using System.Reflection;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code;

/// <summary>Walks an object's fields, through our own objects, collections and delegates.</summary>
internal sealed class ObjectWalk(CodeScope scope)
{
    private const BindingFlags declaredFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] containers = ["System.Collections", "System.Linq"];

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Type> types = [];
    private readonly HashSet<MethodInfo> methods = [];
    private readonly Stack<object> pending = new();

    public CodeRoots Roots(object stage)
    {
        pending.Push(stage);
        while (pending.TryPop(out var next))
        {
            if (next.GetType().IsValueType || seen.Add(next))
                Visit(next);
        }

        return new CodeRoots(types, methods);
    }

    private void Visit(object value)
    {
        var type = value.GetType();
        if (value is Delegate function)
            VisitDelegate(function);
        else if (value is Array array)
            VisitElements(array);
        else if (scope.IsOwnAssembly(type.Assembly))
        {
            // What the compiler shares among many users, such as the list behind [a, b], holds only what was put there.
            if (CompilerNames.OfType(type.Name, null) != Origin.Shared)
                AddType(type);
            PushFields(value);
        }
        else if (IsContainer(type))
            PushFields(value);
    }

    private void VisitDelegate(Delegate function)
    {
        foreach (var single in function.GetInvocationList())
        {
            if (scope.IsOwnAssembly(single.Method.Module.Assembly))
            {
                methods.Add(single.Method);
                AddArguments(single.Method.IsGenericMethod ? single.Method.GetGenericArguments() : []);
            }

            if (single.Target is null)
                continue;

            // The class of a lambda is the compiler's; the lambda's method already stands for it,
            // and what it captured is walked like any other field.
            if (!single.Target.GetType().Name.StartsWith('<'))
                pending.Push(single.Target);
            else if (seen.Add(single.Target))
                PushFields(single.Target);
        }
    }

    private void VisitElements(Array array)
    {
        var element = array.GetType().GetElementType()!;
        if (element.IsPrimitive || element.IsEnum || element == typeof(string))
            return;
        foreach (var item in array)
            Push(item);
    }

    private void PushFields(object value)
    {
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            if (!scope.IsOwnAssembly(type.Assembly) && !IsContainer(type))
                continue;
            foreach (var field in type.GetFields(declaredFields))
                Push(field.GetValue(value));
        }
    }

    private void Push(object? value)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        pending.Push(value);
    }

    private void AddType(Type type)
    {
        types.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        AddArguments(type.GetGenericArguments());
    }

    private void AddArguments(Type[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsGenericParameter || argument.HasElementType)
                continue;
            if (scope.IsOwnAssembly(argument.Assembly))
                AddType(argument);
            else
                AddArguments(argument.GetGenericArguments());
        }
    }

    private static bool IsContainer(Type type) =>
        containers.Any(name => type.Namespace?.StartsWith(name, StringComparison.Ordinal) == true)
        || type.FullName?.StartsWith("System.Tuple`", StringComparison.Ordinal) == true
        || type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
        || type.FullName?.StartsWith("System.Lazy`", StringComparison.Ordinal) == true;
}
