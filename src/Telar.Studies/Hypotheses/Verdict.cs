using Telar.Statistics;

namespace Telar.Studies.Hypotheses;

/// <summary>What the results say of a hypothesis.</summary>
public enum Verdict
{
    /// <summary>The difference exceeds the threshold: the p value, corrected for all hypotheses of the study, is at most .05.</summary>
    Supported,

    /// <summary>The whole 95 % interval of the difference lies below the threshold.</summary>
    NotSupported,

    /// <summary>Neither: the rows and runs do not suffice to tell.</summary>
    Inconclusive,
}
