using System.Globalization;
using System.Text;
using Telar.Data.Tabular;
using Telar.Engine;
using Telar.Learning.Deployment;

namespace Telar.Learning.Places;

/// <summary>
/// Rows of CSV under a header with the column names of GeoNames. An elevation may be left out, in a row or
/// altogether; a column <c>name</c> is shown in the answer, and others are passed over.
/// </summary>
public sealed class PlaceInput : ModelInput
{
    private const string Name = "name";
    private const string Elevation = "elevation";

    // Metres, somewhat beyond the deepest trench and the highest mountain; and more people than there are.
    private const double Deepest = -12_000;
    private const double Highest = 10_000;
    private const double MostPeople = 1e10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] Needed = ["latitude", "longitude", "dem", "population", "feature"];

    public override string Format =>
        $"CSV with a header that names {string.Join(", ", Needed)}, and {Elevation} and {Name} where they are known";

    public override InputRows Read(string path, ModelDescription model, string description)
    {
        if (!File.Exists(path))
            throw Missing(path);
        using var stream = new MemoryStream(Utf8.GetBytes(TextOf(path)));
        List<(string Name, Place Place)> places = [.. new CsvTable(path, Needed).Read(stream).Select(row => (NameOf(row), PlaceOf(row)))];
        return places.Count > 0
            ? new InputRows(
                [.. places.Select(row => row.Name)],
                model.Fitted<PlaceEncoder>(description).Encode([.. places.Select(row => row.Place)]))
            : throw Empty(path);
    }

    private static string TextOf(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path, Utf8);
        }
        catch (DecoderFallbackException error)
        {
            throw new TelarException("the text is not in UTF-8", path, "save the file as UTF-8", error);
        }

        // Else the value would go on to the next quote, and the rows between would be lost without a word.
        var open = Array.FindIndex(lines, line => line.Count(sign => sign == '"') % 2 != 0);
        return open < 0
            ? string.Join('\n', lines)
            : throw new TelarException("a quote is not closed in its line", $"{path}, line {open + 1}", "close it, or write a quote within a value twice");
    }

    private static Place PlaceOf(TsvRow row) => new(
        Within(row, "latitude", -90, 90),
        Within(row, "longitude", -180, 180),
        row.Has(Elevation) && row.OptionalNumber(Elevation) is not null ? Within(row, Elevation, Deepest, Highest) : null,
        Within(row, "dem", Deepest, Highest),
        Within(row, "population", 0, MostPeople),
        row.Text("feature"));

    private static double Within(TsvRow row, string column, double least, double most) =>
        row.Number(column) is var value && value >= least && value <= most
            ? value
            : throw row.Error(
                string.Create(CultureInfo.InvariantCulture, $"column '{column}' holds {value}, which cannot be"), "mend the row");

    private static string NameOf(TsvRow row) => row.Has(Name) && row.Text(Name).Length > 0
        ? row.Text(Name)
        : $"{row.Text("latitude")}, {row.Text("longitude")}";
}
