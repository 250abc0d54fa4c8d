namespace Telar.Statistics;

/// <summary>How predicted classes are scored, from 0 to 1.</summary>
public enum Measure
{
    /// <summary>Share of the rows that are right.</summary>
    Accuracy,

    /// <summary>Mean F1 over the classes that occur, as truth or as prediction.</summary>
    MacroF1,
}
