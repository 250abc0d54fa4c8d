namespace Telar.Reporting.Results;

/// <summary>What figures and tables of a test set are named after.</summary>
internal static class TestSetName
{
    /// <summary>The protocol of a main test set.</summary>
    public const string Main = "main";

    /// <returns>The experiment's name; for a test set other than the main one with the protocol behind it.</returns>
    public static string Of(string experiment, string protocol) => protocol == Main ? experiment : $"{experiment}-{protocol}";
}
