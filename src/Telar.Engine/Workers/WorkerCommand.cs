namespace Telar.Engine.Workers;

/// <summary>The command line that starts a worker; the stage's key is added as the last argument.</summary>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments);
