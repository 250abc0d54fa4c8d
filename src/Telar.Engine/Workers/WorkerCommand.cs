namespace Telar.Engine.Workers;

/// <summary>The command line that starts a worker; for a stage its key is added as the last argument.</summary>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    internal WorkerCommand With(string argument) => this with { Arguments = [.. Arguments, argument] };
}
