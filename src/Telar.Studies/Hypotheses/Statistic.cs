using Telar.Statistics;

namespace Telar.Studies.Hypotheses;

/// <summary>What decides a hypothesis; see docs/hypotheses.md for when to use which.</summary>
public enum Statistic
{
    /// <summary>Rows, in clusters, and runs drawn anew: <see cref="PairedBootstrap"/>.</summary>
    PairedBootstrap,

    /// <summary>Accuracy of one run against one, on independent rows: <see cref="McNemarTest"/>.</summary>
    McNemar,

    /// <summary>Scores over six or more runs, e.g. folds: <see cref="WilcoxonSignedRank"/>.</summary>
    Wilcoxon,
}
