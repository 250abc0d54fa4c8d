using System.Globalization;
using System.Text;
using Cake.Core;

namespace Telar.Tests.Build.Frosting;

/// <summary>A console that keeps what is written; standard output and errors together.</summary>
public sealed class RecordingConsole : IConsole
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    public bool SupportAnsiEscapeCodes => false;

    public ConsoleColor ForegroundColor { get; set; }

    public ConsoleColor BackgroundColor { get; set; }

    public void Write(string format, params object[] arg) => text.Append(CultureInfo.InvariantCulture, $"{Format(format, arg)}");

    public void Write(string value) => text.Append(value);

    public void WriteLine(string format, params object[] arg) => text.Append(Format(format, arg)).Append('\n');

    public void WriteLine(string value) => text.Append(value).Append('\n');

    public void WriteError(string format, params object[] arg) => Write(format, arg);

    public void WriteError(string value) => Write(value);

    public void WriteErrorLine(string format, params object[] arg) => WriteLine(format, arg);

    public void WriteErrorLine(string value) => WriteLine(value);

    public void ResetColor()
    {
    }

    private static string Format(string format, object[] arguments) =>
        arguments.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, arguments);
}
