using Cake.Core;

namespace Cake.Frosting;

/// <summary>A unit of work, as the host sees it; write tasks by deriving from <see cref="FrostingTask{T}"/>.</summary>
public interface IFrostingTask
{
    /// <summary>Why the task was skipped, where <see cref="ShouldRun"/> said so.</summary>
    string SkippedMessage { get; }

    Task RunAsync(ICakeContext context);

    bool ShouldRun(ICakeContext context);

    void OnError(Exception exception, ICakeContext context);

    void Finally(ICakeContext context);
}
