using Telar.Data.Sources;

namespace Telar.Data.Datasets.Pictograms;

/// <summary>A set of drawings by one vendor.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Folder">Folder of the images inside the package.</param>
/// <param name="FileNames">Where the drawing of an emoji may lie, most exact name first.</param>
internal sealed record DrawingStyle(
    string Name, NpmSource Package, string Folder, Func<EmojiRecord, IEnumerable<string>> FileNames);
