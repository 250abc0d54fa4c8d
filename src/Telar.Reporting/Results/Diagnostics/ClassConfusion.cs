namespace Telar.Reporting.Results.Diagnostics;

/// <summary>A class taken for another one.</summary>
/// <param name="Truth">What the rows are.</param>
/// <param name="Predicted">What they are called.</param>
/// <param name="Count">How often, over all seeds.</param>
/// <param name="Share">Of all predictions for rows of the class.</param>
public sealed record ClassConfusion(string Truth, string Predicted, long Count, double Share);
