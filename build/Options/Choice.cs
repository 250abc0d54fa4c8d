using Telar.Engine;

namespace Telar.Build.Options;

/// <summary>Holds a given value against the values there are.</summary>
public static class Choice
{
    /// <summary>The choice that the value names, whatever its case.</summary>
    /// <param name="kind">What is chosen, e.g. <c>study</c>.</param>
    /// <param name="value">What was given.</param>
    /// <param name="where">Where it was given, e.g. <c>--study</c>.</param>
    /// <param name="choices">What there is.</param>
    /// <exception cref="TelarException">It names none of them.</exception>
    public static string Require(string kind, string value, string where, IReadOnlyList<string> choices) =>
        choices.FirstOrDefault(choice => choice.Equals(value, StringComparison.OrdinalIgnoreCase))
        ?? throw new TelarException(
            $"there is no {kind} \"{value}\"",
            where,
            $"{Nearest.Question(value, choices)}there is: {string.Join(", ", choices)}");
}
