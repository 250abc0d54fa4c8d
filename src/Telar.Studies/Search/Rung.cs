namespace Telar.Studies.Search;

/// <summary>A round of successive halving (Jamieson and Talwalkar 2016): fewer candidates, trained longer, on more folds.</summary>
/// <param name="Candidates">How many of the best so far enter; of the first rung, all.</param>
/// <param name="Epochs">Of each training, at most; null for the recipe's own.</param>
/// <param name="Folds">How many of the folds each is trained on.</param>
public sealed record Rung(int Candidates, int? Epochs, int Folds);
