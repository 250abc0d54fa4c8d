using System.Runtime.InteropServices;
using Cake.Core;

namespace Telar.Build.Terminal;

/// <summary>Turns Ctrl-C, or a request to terminate, into a clean stop. A second one ends the program at once.</summary>
public sealed class Interruption : IDisposable
{
    public const string Message = "stopped; what is finished is kept, and the next run goes on from there";
    private const int ExitCode = 130;

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    public CancellationToken Token => source.Token;

    /// <summary>What a task throws when it was stopped.</summary>
    public static CakeException Stopped => new(ExitCode, Message);

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !source.IsCancellationRequested;
        // Apart from the thread that handles signals: cancelling runs other people's code.
        _ = Task.Run(source.Cancel);
    }
}
