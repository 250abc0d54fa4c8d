namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>What the Spanish templates may say without results, for the reasons that the English ones have.</summary>
internal static class AllowedSpanishPhrases
{
    private const string Level = "the level of every interval, fixed in the code";
    private const string Protocol = "the length that names the protocol, fixed in the code";
    private const string Threshold = "the threshold of the hypothesis that the words stand for";

    public static IReadOnlyList<AllowedPhrase> All { get; } =
    [
        new(@"intervalos t de Student del 95\,\%", Level),
        new(@"intervalo del 95\,\%", Level),
        new(@"intervalos del 95\,\%", Level),
        new(@"a lo sumo 0.05, \emph{no respaldada}", "the level of the tests, fixed in the code"),
        new(@"$48\times48$ píxeles", "the size that drawings are scaled to, fixed in the code"),
        new(@"dos convoluciones de $3\times3$", "the shape of the network, fixed in the code"),
        new("elevados a la potencia $3/4$", "part of the method that is cited"),
        new(@"fracciones menores que 1\,\%", "what the figure leaves out, fixed in the code"),
        new("aparecen dos veces", "a property of the rows that are removed, no result"),
        new("diez mil veces", "draws of the bootstrap, fixed in the code"),
        new("tres lenguas", "what the table shows, fixed in the code"),
        new("por más de cinco puntos", Threshold),
        new("por más de tres puntos", Threshold),
        new("5--12 palabras", Protocol),
        new("2--4 palabras", Protocol),
    ];
}
