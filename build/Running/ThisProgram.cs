namespace Telar.Build.Running;

/// <summary>How this program starts itself.</summary>
public static class ThisProgram
{
    /// <param name="arguments">The new process's command line.</param>
    public static (string Program, IReadOnlyList<string> Arguments) With(IEnumerable<string> arguments)
    {
        var program = Environment.ProcessPath!;
        // Started as "dotnet Telar.Build.dll", the process is dotnet itself.
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? (program, [typeof(ThisProgram).Assembly.Location, .. arguments])
            : (program, [.. arguments]);
    }
}
