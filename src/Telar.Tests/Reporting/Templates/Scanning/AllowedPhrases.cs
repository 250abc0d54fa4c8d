namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>All that templates may say without results. An entry that no template needs fails the test.</summary>
internal static class AllowedPhrases
{
    private const string Aim = "a goal that was set before the searches, no result";
    private const string History = "scores of an earlier version of the study, in no results file: history that cannot change";
    private const string Level = "the level of every interval, fixed in the code";
    private const string Name = "part of a name";
    private const string Networks = "the shape of the network, fixed in the code";
    private const string Protocol = "the length that names the protocol, fixed in the code";
    private const string Threshold = "the threshold of the hypothesis whose verdict chooses the sentence";

    public static IReadOnlyList<AllowedPhrase> All { get; } =
    [
        new(@"95\,\% Student-t intervals", Level),
        new(@"95\,\% interval", Level),
        new(@"at most 0.05, \emph{not supported}", "the level of the tests, fixed in the code"),
        new("CC~BY~4.0", Name),
        new("Apache License~2.0", Name),
        new("Apache~2.0", Name),
        new("SIL Open Font License~1.1", Name),
        new("EmojiOne~2", Name),
        new("ISO 639-3", Name),
        new(@"ISO~\mbox{639-3}", Name),
        new(@"$48\times48$ pixels", "the size that drawings are scaled to, fixed in the code"),
        new(@"two $3\times3$ convolutions", Networks),
        new("to the power $3/4$", "part of the method that is cited"),
        new(@"shares below 1\,\% are not printed", "what the figure leaves out, fixed in the code"),
        new("five folds", "how rows are split, fixed in the code"),
        new("ten thousand times", "draws of the bootstrap, fixed in the code"),
        new("three languages", "what the table shows, fixed in the code"),
        new("within one point", Threshold),
        new("by no more than one point", Threshold),
        new("by more than five points", Threshold),
        new("by more than three points", Threshold),
        new("by more than one point", Threshold),
        new("at most one point behind", Threshold),
        new("more than one point behind", Threshold),
        new("5--12 words", Protocol),
        new("2--4 words", Protocol),
        new("goal = 0.85", "a goal that was set before the first run, no result"),
        new("accuracy: 0.965", Aim),
        new("accuracy: 0.90", Aim),
        new("accuracy: 0.87", Aim),
        new("accuracy: 0.990", Aim),
        new("accuracy: 0.955", Aim),
        new("few_goal = 0.02", "a goal that was set before the first run, no result"),
        new("flights_goal = { convolution: 0.861, sage: 0.850 }", "a goal that was measured on another split before the first run, in no results file"),
        new(
            "seen = { style: 0.829, emoji: 0.812, earlier_style: 0.850, earlier_emoji: 0.845, places: 0.956, earlier_places: 0.962 }",
            "scores of earlier versions of the study, in no results file: history that cannot change"),
        new("seen_best = { mean: 0.881, lowest: 0.845, highest: 0.899 }", History),
        new("seen_larger = { style: 0.889, emoji: 0.831 }", History),
        new("seen_one_deviation = 0.964", History),
        new("seen_unmoved = { style: 0.867, wide_style: 0.894, emoji: 0.827, wide_emoji: 0.830, gain: 0.8, gain_f1: 1.4, networks: 6, final_gain: 1.0, final_loss: 0.5 }", History),
        new("flights_seen = { convolution: 0.842, sage: 0.791, variants: 122, draws: 100, half_convolution: 0.8605, half_sage: 0.8374 }", History),
        .. AllowedSpanishPhrases.All,
        .. AllowedGuatemalaPhrases.All,
    ];
}
