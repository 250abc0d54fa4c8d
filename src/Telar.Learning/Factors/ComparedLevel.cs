using Telar.Learning.Stages;

namespace Telar.Learning.Factors;

/// <summary>One value of a factor, as it is trained.</summary>
/// <param name="Name">For readers, e.g. <c>momentum</c>.</param>
/// <param name="Choice">The recipe, the same in every repeat but for what it starts from.</param>
/// <param name="Units">Names of its training units, one a repeat.</param>
public sealed record ComparedLevel(string Name, RecipeChoice Choice, IReadOnlyList<string> Units);
