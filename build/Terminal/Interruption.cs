using System.Runtime.InteropServices;
using Cake.Core;

namespace Telar.Build.Terminal;

/// <summary>Turns Ctrl-C, or a request to terminate, into a clean stop. A second one ends the program at once.</summary>
public sealed class Interruption : IDisposable
{
    /// <summary>How this program ends when it was stopped.</summary>
    public const int ExitCode = 130;

    private const string Begin = "stopped; ";

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    public CancellationToken Token => source.Token;

    /// <summary>What a task throws when it was stopped.</summary>
    public static CakeException Stopped => new(ExitCode, $"{Begin}what is finished is kept, and the next run goes on from there");

    /// <summary>What a task throws when it was stopped and leaves nothing.</summary>
    public static CakeException Removed => new(ExitCode, $"{Begin}what it had made is removed");

    /// <summary>What a task throws when it was stopped and makes nothing that could be kept.</summary>
    public static CakeException Unanswered => new(ExitCode, $"{Begin}what is not answered above has to be asked again");

    /// <summary>Whether a message is one of those above: nobody did anything wrong.</summary>
    public static bool IsMessage(string message) => message.StartsWith(Begin, StringComparison.Ordinal);

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
