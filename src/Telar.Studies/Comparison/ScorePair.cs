namespace Telar.Studies.Comparison;

/// <summary>A mean test score, as recorded and as made again.</summary>
/// <param name="Name">E.g. <c>test.accuracy.mean</c>.</param>
public sealed record ScorePair(string Name, double Recorded, double Made)
{
    public double Difference => Math.Abs(Recorded - Made);
}
