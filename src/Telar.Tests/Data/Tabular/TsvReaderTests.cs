using System.Text;
using Telar.Data.Tabular;
using Telar.Engine;

namespace Telar.Tests.Data.Tabular;

public sealed class TsvReaderTests
{
    private static readonly TsvReader Reader = new("places.txt", ["name", "latitude", "population", "elevation"]);

    [Fact]
    public void Values_are_read_as_they_stand()
    {
        var rows = Read("San \"Juan\"\t14.5\t12\t\nLos Amates\t-1e1\t0\t7.25\n", row =>
            (row.Text("name"), row.Number("latitude"), row.WholeNumber("population"), row.OptionalNumber("elevation")));

        Assert.Equal([("San \"Juan\"", 14.5, 12, null), ("Los Amates", -10, 0, 7.25)], rows);
    }

    [Fact]
    public void A_missing_last_line_break_loses_nothing() =>
        Assert.Equal(["a", "b"], Read("a\t1\t2\t3\nb\t1\t2\t3", row => row.Text("name")));

    [Theory]
    [InlineData("a\t1\t2\t3\nb\t1\t2\nc\t1\t2\t3\n", 2, "the row has 3 columns, not 4")]
    [InlineData("a\t1\t2\t3\nb\t1\t2\t3\nc\t1\t2\t3\t4\n", 3, "the row has 5 columns, not 4")]
    [InlineData("\"a\t1\t2\t3\nb\t1\n", 2, "the row has 2 columns, not 4")]
    [InlineData("a\t1\t2\t3\nb\tnorth\t2\t3\n", 2, "column 'latitude' holds 'north', which is not a number")]
    [InlineData("a\tNaN\t2\t3\n", 1, "column 'latitude' holds 'NaN', which is not a number")]
    [InlineData("a\t1,5\t2\t3\n", 1, "column 'latitude' holds '1,5', which is not a number")]
    [InlineData("a\t1\t2.5\t3\n", 1, "column 'population' holds '2.5', which is not a whole number")]
    [InlineData("a\t1\t\t3\n", 1, "column 'population' holds '', which is not a whole number")]
    [InlineData("a\t1\t2\tx\n", 1, "column 'elevation' holds 'x', which is not a number")]
    public void A_malformed_row_is_named_with_file_and_line(string text, int line, string what)
    {
        var error = Assert.Throws<TelarException>(() => Read(text, row =>
            (row.Number("latitude"), row.WholeNumber("population"), row.OptionalNumber("elevation"))));

        Assert.Equal(what, error.What);
        Assert.Equal($"places.txt, line {line}", error.Where);
    }

    [Fact]
    public void An_unknown_column_names_the_known_ones()
    {
        var error = Assert.Throws<TelarException>(() => Read("a\t1\t2\t3\n", row => row.Text("dem")));

        Assert.Equal("there is no column 'dem'", error.What);
        Assert.Contains("name, latitude, population, elevation", error.Remedy);
    }

    private static List<T> Read<T>(string text, Func<TsvRow, T> select) =>
        Reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Select(select).ToList();
}
