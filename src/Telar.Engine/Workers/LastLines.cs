namespace Telar.Engine.Workers;

/// <summary>The last of what a process printed. Safe for use by several threads.</summary>
internal sealed class LastLines
{
    private const int Count = 12;

    private readonly Queue<string> lines = new();

    public void Add(string line)
    {
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > Count)
                lines.Dequeue();
        }
    }

    public void Clear()
    {
        lock (lines)
            lines.Clear();
    }

    /// <summary>Part of a sentence.</summary>
    public override string ToString()
    {
        lock (lines)
            return lines.Count == 0 ? "it printed nothing" : $"its last lines:\n    {string.Join("\n    ", lines)}";
    }
}
