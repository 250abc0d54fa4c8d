using Telar.Engine.Workers;

namespace Telar.Engine.Running;

/// <param name="Jobs">How many stages may run at a time.</param>
/// <param name="Worker">How to start a worker process for stages that run in one; null runs them in this process.</param>
public sealed record RunOptions(int Jobs, WorkerCommand? Worker = null);
