using System.Globalization;
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
    private static readonly string[] Needed = ["latitude", "longitude", "dem", "population", "feature"];

    public override string Format =>
        $"CSV with a header that names {string.Join(", ", Needed)}, and {Elevation} and {Name} where they are known";

    public override InputRows Read(string path, ModelDescription model, string description)
    {
        if (!File.Exists(path))
            throw Missing(path);
        var places = new List<(string Name, Place Place)>();
        using (var stream = File.OpenRead(path))
            places.AddRange(new CsvTable(path, Needed).Read(stream).Select(row => (NameOf(row), PlaceOf(row))));
        return places.Count > 0
            ? new InputRows(
                [.. places.Select(row => row.Name)],
                model.Fitted<PlaceEncoder>(description).Encode([.. places.Select(row => row.Place)]))
            : throw Empty(path);
    }

    private static Place PlaceOf(TsvRow row) => new(
        Within(row, "latitude", -90, 90),
        Within(row, "longitude", -180, 180),
        row.Has(Elevation) ? row.OptionalNumber(Elevation) : null,
        row.Number("dem"),
        Within(row, "population", 0, double.MaxValue),
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
