namespace Telar.Build.Terminal;

/// <summary>Writes errors to standard error, in red where that is allowed.</summary>
public sealed class ErrorText(TerminalStyle style, TextWriter error)
{
    private const string Red = "\e[31m";
    private const string Reset = "\e[0m";

    public void Write(string message)
    {
        // Nobody did anything wrong here, so it is no error.
        var text = Interruption.IsMessage(message) ? message : $"error: {message}";
        error.WriteLine(style.ErrorColour ? $"{Red}{text}{Reset}" : text);
    }
}
