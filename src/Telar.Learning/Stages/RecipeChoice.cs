using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>Which recipe a training follows: one that is known, or one that earlier trainings decide.</summary>
public abstract record RecipeChoice
{
    /// <summary>Files needed to choose the recipe and to build its model, project-relative.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>Everything that the choice can come to, for the fingerprint.</summary>
    public abstract object Settings { get; }

    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    public abstract Recipe Resolve(Func<string, string> input);

    /// <summary>The same choice between changed recipes.</summary>
    public abstract RecipeChoice Changed(Func<Recipe, Recipe> change);

    public static RecipeChoice Fixed(Recipe recipe) => new FixedRecipe(recipe);

    /// <param name="contenders">In the order that the ranking knows them by.</param>
    /// <param name="ranking">A file that <see cref="RankStage"/> writes, project-relative.</param>
    /// <param name="place">0 for the best.</param>
    public static RecipeChoice Ranked(IReadOnlyList<RecipeChoice> contenders, string ranking, int place) =>
        new RankedRecipe(contenders, ranking, place);
}
