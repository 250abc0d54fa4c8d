using Telar.Learning.Training;

namespace Telar.Learning.Stages;

internal sealed record FixedRecipe(Recipe Recipe) : RecipeChoice
{
    public override IReadOnlyList<string> Inputs => Recipe.Model.Inputs;

    public override object Settings => Recipe;

    public override Recipe Resolve(Func<string, string> input) => Recipe;

    public override RecipeChoice Changed(Func<Recipe, Recipe> change) => new FixedRecipe(change(Recipe));
}
