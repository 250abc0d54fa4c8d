namespace Telar.Data.Datasets.Languages;

/// <summary>A section of a declaration.</summary>
/// <param name="Number">1 to 30; 0 is the title with the preamble.</param>
/// <param name="Words">Normalised words.</param>
internal sealed record Article(string Language, int Number, IReadOnlyList<string> Words);
