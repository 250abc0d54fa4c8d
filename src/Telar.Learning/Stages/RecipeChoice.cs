using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>Which recipe a training follows: one that is known, or one that a selection names.</summary>
public abstract record RecipeChoice
{
    /// <summary>Files needed to choose the recipe and to build its model, project-relative.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>Everything that the choice can come to, for the fingerprint.</summary>
    public abstract object Settings { get; }

    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    public abstract Recipe Resolve(Func<string, string> input);

    public static RecipeChoice Fixed(Recipe recipe) => new FixedRecipe(recipe);

    /// <param name="candidates">In the order of the trials.</param>
    /// <param name="selection">The selection file, project-relative.</param>
    public static RecipeChoice Selected(IReadOnlyList<Recipe> candidates, string selection) =>
        new SelectedRecipe(candidates, selection);
}
