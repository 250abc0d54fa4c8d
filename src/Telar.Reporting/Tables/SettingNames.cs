namespace Telar.Reporting.Tables;

/// <summary>Settings and their values as English prose writes them, where that is not what their identifiers say.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["relu"] = "ReLU",
        ["leaky relu"] = "leaky ReLU",
        ["xavier"] = "Xavier",
        ["he"] = "He",
        ["nesterov"] = "Nesterov",
        ["adagrad"] = "Adagrad",
        ["rms prop"] = "RMSProp",
        ["adam"] = "Adam",
        ["adam w"] = "AdamW",
        ["skip gram"] = "skip-gram",
        ["cbow"] = "CBOW",
        ["gru"] = "GRU",
        ["lstm"] = "LSTM",
    };

    /// <param name="words">The words of an identifier, e.g. <c>adam w</c>.</param>
    public static string Of(string words) =>
        Names.GetValueOrDefault(words) ?? words.Replace("ization", "isation", StringComparison.Ordinal);
}
