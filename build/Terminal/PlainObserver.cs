using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Build.Terminal;

/// <summary>One line for each stage that ran or was restored; for logs and pipes.</summary>
public sealed class PlainObserver(TextWriter output) : IRunObserver
{
    private readonly Lock gate = new();

    /// <summary>The line that says how a stage ended; null where there is nothing to say.</summary>
    public static string? Line(Stage stage, StageOutcome outcome, TimeSpan elapsed) => outcome switch
    {
        StageOutcome.Ran => $"ran        {stage.Key}   {TextFormat.Duration(elapsed)}",
        StageOutcome.Restored => $"restored   {stage.Key}",
        _ => null,
    };

    public void Planned(IReadOnlyList<Stage> stages)
    {
    }

    public void Started(Stage stage)
    {
    }

    public void Progressed(Stage stage, StageProgress progress)
    {
    }

    public void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed)
    {
        if (Line(stage, outcome, elapsed) is { } line)
            Write(line);
    }

    public void Noticed(string notice) => Write($"note       {notice}");

    private void Write(string line)
    {
        lock (gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
