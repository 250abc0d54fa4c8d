namespace Telar.Reporting.Results.Diagnostics;

/// <summary>A test row that is called something else with confidence.</summary>
/// <param name="Id">The row.</param>
/// <param name="Truth">What it is.</param>
/// <param name="Predicted">What it is called.</param>
/// <param name="Confidence">Mean over all seeds; a seed that says something else counts 0.</param>
/// <param name="Seeds">How many seeds call it so.</param>
public sealed record ConfidentError(string Id, string Truth, string Predicted, double Confidence, long Seeds);
