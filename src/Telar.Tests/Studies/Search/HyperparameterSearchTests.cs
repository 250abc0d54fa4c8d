using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Training;
using Telar.Studies.Search;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Studies.Search;

public sealed class HyperparameterSearchTests
{
    private static readonly ResultsLayout Results = new("results/clouds");

    private readonly HyperparameterSearch search = new(
        Results,
        "clouds",
        "clouds",
        [.. "abcd".Select(name => new Recipe($"{name}", new SmallModel(), SmallTraining.Options))],
        Fold.Of(new CloudTask(0.8), count: 3),
        [new Rung(4, 1, 1), new Rung(2, null, 3)]);

    [Fact]
    public void The_first_rung_trains_every_candidate_and_the_last_the_best_on_every_fold() => Assert.Equal(
        [
            "train/clouds/rung-1-a-fold-0",
            "train/clouds/rung-1-b-fold-0",
            "train/clouds/rung-1-c-fold-0",
            "train/clouds/rung-1-d-fold-0",
            "train/clouds/rung-2-place-1-fold-0",
            "train/clouds/rung-2-place-1-fold-1",
            "train/clouds/rung-2-place-1-fold-2",
            "train/clouds/rung-2-place-2-fold-0",
            "train/clouds/rung-2-place-2-fold-1",
            "train/clouds/rung-2-place-2-fold-2",
            "rank/clouds/rung-1",
            "rank/clouds/rung-2",
            "select/clouds",
        ],
        search.Stages.Select(stage => stage.Key));

    [Fact]
    public void What_follows_depends_on_the_last_ranking_alone()
    {
        Assert.Equal([Results.Ranking("clouds", "rung-2")], search.Choice.Inputs);
        Assert.Contains(Results.Ranking("clouds", "rung-1"), StageOf("train/clouds/rung-2-place-1-fold-0").Inputs);
    }

    [Fact]
    public void A_second_search_may_start_from_the_ranking_of_a_first()
    {
        var second = search with { Name = "clouds-by-day", Rungs = [new Rung(2, 1, 2)], Start = search.FirstRanking };
        Assert.Equal(
            [
                "train/clouds/clouds-by-day-rung-1-place-1-fold-0",
                "train/clouds/clouds-by-day-rung-1-place-1-fold-1",
                "train/clouds/clouds-by-day-rung-1-place-2-fold-0",
                "train/clouds/clouds-by-day-rung-1-place-2-fold-1",
                "rank/clouds/clouds-by-day-rung-1",
                "select/clouds-by-day",
            ],
            second.Stages.Select(stage => stage.Key));
        Assert.Contains(search.FirstRanking, second.Stages.First().Inputs);
    }

    private Stage StageOf(string key) => search.Stages.Single(stage => stage.Key == key);
}
