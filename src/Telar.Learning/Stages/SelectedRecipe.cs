using Telar.Engine;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>The candidate that <see cref="SelectStage"/> has chosen.</summary>
internal sealed record SelectedRecipe(IReadOnlyList<Recipe> Candidates, string Selection) : RecipeChoice
{
    public override IReadOnlyList<string> Inputs =>
        [Selection, .. Candidates.SelectMany(candidate => candidate.Model.Inputs).Distinct().Order(StringComparer.Ordinal)];

    public override object Settings => new { Candidates, Selection };

    public override Recipe Resolve(Func<string, string> input)
    {
        var selection = Json.Read<Selection>(input(Selection));
        return selection.Chosen >= 0 && selection.Chosen < Candidates.Count
            ? Candidates[selection.Chosen]
            : throw new TelarException(
                $"the selection names trial {selection.Chosen}, of {Candidates.Count}",
                Selection,
                "run the selection again");
    }
}
