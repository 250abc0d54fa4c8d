using Cake.Core;
using Cake.Core.Diagnostics;

namespace Cake.Frosting.Internal;

/// <summary>Hands the tasks and the lifetime to the engine.</summary>
internal sealed class TaskRegistry(
    ICakeEngine engine,
    IFrostingContext context,
    ICakeLog log,
    IEnumerable<IFrostingTask> tasks,
    IFrostingSetup? setup = null,
    IFrostingTeardown? teardown = null)
{
    public void Register()
    {
        foreach (var task in tasks)
            Register(task);

        if (setup is not null)
            engine.RegisterSetupAction(info => setup.Setup(context, info));
        if (teardown is not null)
            engine.RegisterTeardownAction(info => teardown.Teardown(context, info));
    }

    private void Register(IFrostingTask task)
    {
        var type = task.GetType();
        var name = TaskMetadata.Name(type);
        if (!TaskMetadata.ContextType(type).IsInstanceOfType(context))
        {
            log.Warning("Task {0} is left out: it needs a {1}.", name, TaskMetadata.ContextType(type).FullName!);
            return;
        }

        var builder = engine.RegisterTask(name).Description(TaskMetadata.Description(type));
        if (TaskMetadata.Overrides(type, nameof(FrostingTask.Run)) || TaskMetadata.Overrides(type, nameof(IFrostingTask.RunAsync)))
            builder.Does(task.RunAsync);
        if (TaskMetadata.Overrides(type, nameof(IFrostingTask.ShouldRun)))
            builder.WithCriteria(task.ShouldRun, task.SkippedMessage);
        if (TaskMetadata.ContinuesOnError(type))
            builder.ContinueOnError();
        if (TaskMetadata.Overrides(type, nameof(IFrostingTask.OnError)))
            builder.OnError(exception => task.OnError(exception, context));
        if (TaskMetadata.Overrides(type, nameof(IFrostingTask.Finally)))
            builder.Finally(() => task.Finally(context));

        foreach (var dependency in TaskMetadata.Dependencies(type))
            builder.IsDependentOn(NameOfTask(dependency));
        foreach (var dependee in TaskMetadata.Dependees(type))
            builder.IsDependeeOf(NameOfTask(dependee));
    }

    private static string NameOfTask(Type type) =>
        typeof(IFrostingTask).IsAssignableFrom(type)
            ? TaskMetadata.Name(type)
            : throw new FrostingException($"{type.FullName} is named as a dependency but is not a task.");
}
