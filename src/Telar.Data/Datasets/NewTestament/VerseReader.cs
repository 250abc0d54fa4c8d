using System.Xml;
using Telar.Data.Datasets.Languages;
using Telar.Engine;

namespace Telar.Data.Datasets.NewTestament;

/// <summary>Reads verses of the Corpus Encoding Standard: <c>&lt;seg id='b.MAT.1.1' type='verse'&gt;</c>.</summary>
internal static class VerseReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="path">Absolute path of the file.</param>
    /// <exception cref="TelarException">The file is not well-formed; names the line.</exception>
    public static IReadOnlyList<Verse> Read(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var reader = XmlReader.Create(path, Settings);
            return [.. Verses(reader, file)];
        }
        catch (XmlException error)
        {
            throw new TelarException(error.Message, $"{file}, line {error.LineNumber}", "download the data set again", error);
        }
    }

    private static IEnumerable<Verse> Verses(XmlReader reader, string file)
    {
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, Name: "seg" } && reader.GetAttribute("type") == "verse")
            {
                var id = reader.GetAttribute("id") ?? "";
                var words = WordNormaliser.Words(reader.ReadElementContentAsString(), $"{file}, verse {id}");
                // One verse of the source is empty: its words stand in the verse before.
                if (words.Count > 0)
                    yield return new Verse(id, string.Join(' ', words));
            }
    }
}
