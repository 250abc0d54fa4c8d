using Telar.Engine.Workers;

namespace Telar.Engine.Running;

/// <param name="Jobs">How many stages may run at a time.</param>
/// <param name="Worker">How to start a worker process for stages that run in one; null runs them in this process.</param>
/// <param name="Strict">
/// Whether a stage fails that opens a file of the project which it does not declare. Stages then run one by one,
/// and nothing else may open files of the project. Linux only.
/// </param>
public sealed record RunOptions(int Jobs, WorkerCommand? Worker = null, bool Strict = false)
{
    /// <summary>
    /// Whether stages that are as the lock says are passed over although their outputs are missing, unless a stage that
    /// runs reads them.
    /// </summary>
    public bool AllowMissing { get; init; }
}
