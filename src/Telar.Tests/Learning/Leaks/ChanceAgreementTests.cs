namespace Telar.Tests.Learning.Leaks;

public sealed class ChanceAgreementTests
{
    private static readonly int[] Truth = [0, 0, 1, 2, 1];
    private static readonly int[] Predicted = [0, 1, 1, 0, 0];

    [Fact]
    public void Mean_and_deviation_are_those_over_all_deals()
    {
        var agreements = Deals([.. Truth]).Select(deal => (double)deal.Zip(Predicted).Count(row => row.First == row.Second)).ToList();
        var mean = agreements.Average();
        var chance = ChanceAgreement.Of(Truth, Predicted);

        Assert.Equal(120, agreements.Count);
        Assert.Equal(mean, chance.Mean, 12);
        Assert.Equal(Math.Sqrt(agreements.Average(agreement => Math.Pow(agreement - mean, 2))), chance.Deviation, 12);
    }

    [Fact]
    public void One_answer_for_all_rows_is_no_excess() => Assert.Equal(0, ChanceAgreement.Excess(Truth, [1, 1, 1, 1, 1]));

    private static IEnumerable<List<int>> Deals(List<int> truths) => truths.Count == 0
        ? [[]]
        : truths.SelectMany((truth, index) => Deals([.. truths.Where((_, other) => other != index)]).Select(rest => rest.Prepend(truth).ToList()));
}
