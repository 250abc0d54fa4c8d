namespace Telar.Tests.Learning.Leaks;

/// <summary>
/// How many of N predictions agree with truths that were dealt to the rows by lot, whatever the predictions are:
/// mean and standard deviation over all deals of the same truths, exact. Of n[c] rows called c, those among the m[c]
/// rows that are c have a hypergeometric number: mean n m / N, variance n m (N - n) (N - m) / (N^2 (N - 1)),
/// covariance of two classes n[c] n[d] m[c] m[d] / (N^2 (N - 1)).
/// </summary>
internal sealed record ChanceAgreement(double Mean, double Deviation)
{
    public static ChanceAgreement Of(IReadOnlyList<int> truth, IReadOnlyList<int> predicted)
    {
        double rows = truth.Count;
        var classes = truth.Concat(predicted).Distinct()
            .Select(label => (Called: (double)predicted.Count(other => other == label), Are: (double)truth.Count(other => other == label)))
            .ToList();
        var products = classes.Select(label => label.Called * label.Are).ToList();
        var own = classes.Sum(label => label.Called * label.Are * (rows - label.Called) * (rows - label.Are));
        var shared = Math.Pow(products.Sum(), 2) - products.Sum(product => product * product);
        return new ChanceAgreement(products.Sum() / rows, Math.Sqrt((own + shared) / (rows * rows * (rows - 1))));
    }

    /// <summary>By how many standard deviations the agreement exceeds chance.</summary>
    public static double Excess(IReadOnlyList<int> truth, IReadOnlyList<int> predicted)
    {
        var chance = Of(truth, predicted);
        var agreement = truth.Zip(predicted).Count(row => row.First == row.Second);
        return chance.Deviation > 0 ? (agreement - chance.Mean) / chance.Deviation : 0;
    }
}
