using Cake.Core;

namespace Telar.Build.Terminal;

/// <summary>Cake's console, but without escape codes where they are not wanted; Cake's own looks at TERM alone.</summary>
public sealed class CalmConsole(TerminalStyle style) : IConsole
{
    public bool SupportAnsiEscapeCodes => style.Colour;

    public ConsoleColor ForegroundColor
    {
        get => Console.ForegroundColor;
        set => SetColour(() => Console.ForegroundColor = value);
    }

    public ConsoleColor BackgroundColor
    {
        get => Console.BackgroundColor;
        set => SetColour(() => Console.BackgroundColor = value);
    }

    public void Write(string format, params object[] arg) => Console.Write(format, arg);

    public void Write(string value) => Console.Write(value);

    public void WriteLine(string format, params object[] arg) => Console.WriteLine(format, arg);

    public void WriteLine(string value) => Console.WriteLine(value);

    public void WriteError(string format, params object[] arg) => Console.Error.Write(format, arg);

    public void WriteError(string value) => Console.Error.Write(value);

    public void WriteErrorLine(string format, params object[] arg) => Console.Error.WriteLine(format, arg);

    public void WriteErrorLine(string value) => Console.Error.WriteLine(value);

    public void ResetColor() => SetColour(Console.ResetColor);

    private void SetColour(Action set)
    {
        if (style.Colour)
            set();
    }
}
