using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Studies.Factors;

/// <summary>One value of a factor.</summary>
/// <param name="Name">For readers, e.g. <c>leaky ReLU</c>.</param>
/// <param name="Change">Gives a recipe this value and leaves all else.</param>
public sealed record Level(string Name, Func<Recipe, Recipe> Change)
{
    /// <summary>
    /// The chosen recipe itself, where the others have other values than its own. It is trained once for all factors of the
    /// same length.
    /// </summary>
    public static Level AsChosen { get; } = new("as chosen", recipe => recipe) { IsAsChosen = true };

    /// <summary>Whether it is <see cref="AsChosen"/>, under whatever name.</summary>
    public bool IsAsChosen { get; private init; }

    /// <summary>
    /// Learning rates to choose from on the first repeat before the comparison, where the recipe's own would be
    /// unfair; empty to keep that one.
    /// </summary>
    public IReadOnlyList<double> Rates { get; init; } = [];

    /// <summary>The rows that train, where these are what is varied.</summary>
    public Func<ClassificationTask, ClassificationTask> Task { get; init; } = task => task;

    /// <summary>In paths.</summary>
    public string Slug => string.Concat(
        Name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : '-'));
}
