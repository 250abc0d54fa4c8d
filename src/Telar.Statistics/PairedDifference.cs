namespace Telar.Statistics;

/// <summary>By how much a first system exceeds a second one.</summary>
/// <param name="First">Value of the first, mean over its runs.</param>
/// <param name="Second">Value of the second.</param>
/// <param name="Difference">First minus second: the size of the effect. Wilcoxon's is a median (Hodges and Lehmann).</param>
/// <param name="Low">Lower end of the 95 % interval of the difference.</param>
/// <param name="High">Upper end.</param>
/// <param name="PValue">One-sided: how likely so large a difference is if the true one is not above the threshold.</param>
public sealed record PairedDifference(double First, double Second, double Difference, double Low, double High, double PValue);
