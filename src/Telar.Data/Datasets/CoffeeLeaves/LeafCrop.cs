namespace Telar.Data.Datasets.CoffeeLeaves;

/// <summary>A symptom, cut out of the photograph of one leaf.</summary>
/// <param name="Id">Name of the file without its ending: leaf, place and size in the photograph.</param>
/// <param name="Leaf">Number of the photograph, of which there is one a leaf.</param>
/// <param name="Label">What the leaf suffers from there.</param>
/// <param name="Encoded">The JPEG file.</param>
internal sealed record LeafCrop(string Id, string Leaf, string Label, byte[] Encoded);
