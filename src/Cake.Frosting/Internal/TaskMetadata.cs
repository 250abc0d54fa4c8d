using System.Reflection;
using Cake.Core;

namespace Cake.Frosting.Internal;

/// <summary>What a task class says about itself by attributes and by overriding.</summary>
internal static class TaskMetadata
{
    public static string Name(Type task) =>
        task.GetCustomAttribute<TaskNameAttribute>()?.Name ?? task.Name;

    public static string Description(Type task) =>
        task.GetCustomAttribute<TaskDescriptionAttribute>()?.Description ?? string.Empty;

    public static bool ContinuesOnError(Type task) =>
        task.IsDefined(typeof(ContinueOnErrorAttribute));

    public static IEnumerable<Type> Dependencies(Type task) =>
        task.GetCustomAttributes<IsDependentOnAttribute>().Select(attribute => attribute.Task);

    public static IEnumerable<Type> Dependees(Type task) =>
        task.GetCustomAttributes<IsDependeeOfAttribute>().Select(attribute => attribute.Task);

    /// <summary>The context the task is written for, or the plain one for a direct <see cref="IFrostingTask"/>.</summary>
    public static Type ContextType(Type task) =>
        Base(task)?.GenericTypeArguments[0] ?? typeof(ICakeContext);

    /// <summary>Whether a class below the Frosting base class overrides a method of the given name.</summary>
    public static bool Overrides(Type task, string method)
    {
        var definition = Base(task);
        return definition is null
            || task.GetMethods().Any(candidate => candidate.Name == method
                && candidate.DeclaringType != definition
                && candidate.GetBaseDefinition().DeclaringType == definition);
    }

    private static Type? Base(Type task)
    {
        for (var type = task.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
                && (definition == typeof(FrostingTask<>) || definition == typeof(AsyncFrostingTask<>)))
                return type;
        }

        return null;
    }
}
