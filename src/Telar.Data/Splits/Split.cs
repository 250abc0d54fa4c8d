namespace Telar.Data.Splits;

/// <summary>What a row is for, as it is written in the processed tables.</summary>
public static class Split
{
    public const string Train = "train";
    public const string Validation = "validation";
    public const string Test = "test";

    /// <summary>The fold of rows that take no part in cross-validation.</summary>
    public const int NoFold = -1;
}
