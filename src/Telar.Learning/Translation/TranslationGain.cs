namespace Telar.Learning.Translation;

/// <summary>A difference of chrF between two systems with its 95 % interval over test sentences.</summary>
/// <param name="Difference">On all sentences.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record TranslationGain(double Difference, double Low, double High);
