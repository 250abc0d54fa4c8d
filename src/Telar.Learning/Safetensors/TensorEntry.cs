namespace Telar.Learning.Safetensors;

/// <summary>What a header says of one tensor.</summary>
/// <param name="Name">Unique in the file.</param>
/// <param name="Type">Of the elements.</param>
/// <param name="Shape">Empty for a single number.</param>
/// <param name="Begin">Where its bytes begin, from the end of the header.</param>
/// <param name="End">Where they end, exclusive.</param>
internal sealed record TensorEntry(string Name, ElementType Type, IReadOnlyList<long> Shape, long Begin, long End);
