namespace Telar.Data.Sources;

/// <summary>What a finished program wrote.</summary>
internal sealed record CommandResult(int ExitCode, byte[] Output, string Error)
{
    public string OutputText => System.Text.Encoding.UTF8.GetString(Output);
}
