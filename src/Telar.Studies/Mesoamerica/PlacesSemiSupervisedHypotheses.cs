using Telar.Learning.SemiSupervised;
using Telar.Learning.Stages;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>Unlabelled rows are expected to help, by every way and with either share of labels.</summary>
internal static class PlacesSemiSupervisedHypotheses
{
    /// <param name="results">Where the evidence lies.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="seeds">Of the trainings of every system.</param>
    public static IReadOnlyList<Hypothesis> Of(ResultsLayout results, string experiment, IReadOnlyList<int> seeds)
    {
        return [.. PlacesSemiSupervisedRecipes.Shares.SelectMany(OfShare)];

        IEnumerable<Hypothesis> OfShare(int share) =>
        [
            Helps<PseudoLabels>(share, "pseudo-labels", $"With {share} % of the labels, pseudo-labels of the other rows raise the accuracy."),
            Helps<MeanTeacher>(share, "mean teacher", $"With {share} % of the labels, a mean teacher of the other rows raises the accuracy."),
            Helps<PropagatedLabels>(share, "propagated labels", $"With {share} % of the labels, labels that spread over the other rows raise the accuracy."),
        ];

        Hypothesis Helps<T>(int share, string name, string claim)
            where T : SemiSupervisedMethod
        {
            var (system, rival) = (SystemOf<T>(share), SystemOf<LabelledOnly>(share));
            return new Hypothesis(
                $"{experiment}-{system.Method.Name}{share}",
                experiment,
                claim,
                Evidence.OfSeeds(name, results.Predictions(experiment), system.Protocol, seeds),
                Evidence.OfSeeds("supervised alone", results.Predictions(experiment), rival.Protocol, seeds));
        }
    }

    private static SemiSupervisedSystem SystemOf<T>(int share)
        where T : SemiSupervisedMethod =>
        PlacesSemiSupervisedRecipes.Systems.Single(system => system.Share == share && system.Method is T);
}
