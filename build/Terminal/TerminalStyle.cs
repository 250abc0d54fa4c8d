namespace Telar.Build.Terminal;

/// <summary>What the output may use. Colour and movement are decided apart: NO_COLOR forbids only colour.</summary>
/// <param name="Colour">Whether standard output may be coloured.</param>
/// <param name="ErrorColour">Whether standard error may be coloured.</param>
/// <param name="Live">Whether lines may be drawn over: a person is watching.</param>
public sealed record TerminalStyle(bool Colour, bool ErrorColour, bool Live)
{
    public static TerminalStyle Detect()
    {
        var dumb = Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";
        var colour = !dumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new TerminalStyle(
            colour && !Console.IsOutputRedirected,
            colour && !Console.IsErrorRedirected,
            !dumb && !Console.IsOutputRedirected);
    }
}
