using Telar.Engine;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>The contender at one place of a ranking.</summary>
internal sealed record RankedRecipe(IReadOnlyList<RecipeChoice> Contenders, string Ranking, int Place) : RecipeChoice
{
    public override IReadOnlyList<string> Inputs =>
        [Ranking, .. Contenders.SelectMany(contender => contender.Inputs).Distinct().Order(StringComparer.Ordinal)];

    public override object Settings =>
        new { Contenders = Contenders.Select(contender => contender.Settings), Ranking, Place };

    public override Recipe Resolve(Func<string, string> input)
    {
        var order = Json.Read<Ranking>(input(Ranking)).Order;
        return Place < order.Count && order[Place] >= 0 && order[Place] < Contenders.Count
            ? Contenders[order[Place]].Resolve(input)
            : throw new TelarException(
                $"the ranking has no place {Place} among {Contenders.Count} contenders", Ranking, "run the stage that ranks again");
    }

    public override RecipeChoice Changed(Func<Recipe, Recipe> change) =>
        this with { Contenders = [.. Contenders.Select(contender => contender.Changed(change))] };
}
