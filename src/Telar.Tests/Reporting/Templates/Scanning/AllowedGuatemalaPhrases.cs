namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>What the templates of the second study may say without results.</summary>
internal static class AllowedGuatemalaPhrases
{
    private const string Cited = "what the cited work says";
    private const string Goal = "a goal that was set before the first run, no result";
    private const string Method = "part of the method that is cited";
    private const string Name = "part of a name";
    private const string Seen = "test scores of runs that are in no results file";
    private const string Threshold = "the threshold of the hypothesis whose verdict chooses the sentence";

    public static IReadOnlyList<AllowedPhrase> All { get; } =
    [
        new("epidemic of 2012 and 2013", Cited),
        new("ResNet-50", Name),
        new("CC~BY-SA~4.0", Name),
        new("ISO~639-3", Name),
        new(@"$64\times64$ pixels", "the size that crops are scaled to, fixed in the code"),
        new(@"\sum_{k=1}^{K}", Method),
        new(@"\frac{1}{1+e^{-x}}", Method),
        new("sentences that occur in two languages", "which rows are removed, fixed in the code"),
        new("at least five points ahead of its rivals", "the threshold that the hypotheses state"),
        new("one point a language", "what the figure shows, fixed in the code"),
        new("by at least five points", Threshold),
        new("by the five points that were claimed", Threshold),
        new("goals = { coffee: 0.955, coffee_f1: 0.945, mayan: 0.973, tagging: 0.96, unknown: 0.86 }", Goal),
        new("least: 0.955", Goal),
        new("least: 0.973", Goal),
        new("least: 0.96", Goal),
        new("least: 0.86", Goal),
        new("seen = { coffee: 0.936, earlier_coffee: 0.945, former_coffee: 0.948, former_coffee_f1: 0.943, unturned: 0.951, unturned_f1: 0.946,", Seen),
        new("tagging: 0.957, unknown: 0.863, longer: 0.961, longer_f1: 0.957,", Seen),
        new("past: 0.959, past_unknown: 0.877, past_gain: 0.27, kinds: 0.9597, kinds_unknown: 0.872, kinds_gain: 0.15 }", Seen),
        new("seen_best = { coffee: 0.958, coffee_f1: 0.953, mayan: 0.978, tagging: 0.957, unknown: 0.869 }", Seen),
        new("seen_translation = 0.146", Seen),
        new("published = { leaves: 0.952, crops: 0.97, ensemble: 0.960, tagging: 0.93 }", Cited),
        new("fold_suffixes = [\"\", \"-fold-2\", \"-fold-3\", \"-fold-4\", \"-fold-5\"]", Name),
    ];
}
