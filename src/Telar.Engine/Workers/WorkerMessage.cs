using System.Text.Json;
using System.Text.Json.Serialization;
using Telar.Engine.Progress;

namespace Telar.Engine.Workers;

/// <summary>
/// One line of a worker's standard output: progress, the error that ended it, a notice, or that what was asked for is
/// done.
/// </summary>
internal sealed record WorkerMessage(StageProgress? Progress, WorkerError? Error, string? Notice = null, bool IsDone = false)
{
    private const string Mark = "telar:";

    public string ToLine() => Mark + JsonSerializer.Serialize(this, WorkerMessageJson.Default.WorkerMessage);

    /// <summary>The message of a line, or null for anything else that was printed.</summary>
    public static WorkerMessage? FromLine(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
            return null;

        try
        {
            return JsonSerializer.Deserialize(line[Mark.Length..], WorkerMessageJson.Default.WorkerMessage);
        }
        catch (JsonException)
        {
            // A killed worker may leave half a line.
            return null;
        }
    }
}

/// <summary>The parts of a <see cref="TelarException"/>.</summary>
internal sealed record WorkerError(string What, string Where, string Remedy, string? Trace);

[JsonSerializable(typeof(WorkerMessage))]
internal sealed partial class WorkerMessageJson : JsonSerializerContext;
