using System.Globalization;
using FsCheck.Xunit;
using Telar.Reporting.Tracing;

namespace Telar.Tests.Reporting.Tracing;

public sealed class SoughtValueTests
{
    [Theory]
    [InlineData("95.5", @"\num{95.5}\,\%", true)]
    [InlineData("95.5", @"[\num{94.6}, \num{95.5}]", true)]
    [InlineData("95,5", @"\num{95.5}\,\%", true)]
    [InlineData("18,096", @"\num{18096}", true)]
    [InlineData("1,234,567", @"\num{1234567}", true)]
    [InlineData("5.5", @"\num{95.5}\,\%", false)]
    [InlineData("95", @"\num{95.5}\,\%", false)]
    [InlineData("95.5", @"\num{95.51}\,\%", false)]
    [InlineData("95.5 %", @"\textbf{\num{95.5}\,\%}", true)]
    [InlineData("Nearest Neighbours", "nearest neighbours", true)]
    [InlineData("H1", "H1 and H2", true)]
    [InlineData("R&D (50 %)", @"R\&D (50~\%)", true)]
    public void Is_found_in_what_a_reader_sees(string sought, string latex, bool found) =>
        Assert.Equal(found, new SoughtValue(sought).IsIn(ReadableText.Of(latex)));

    [Theory]
    [InlineData("metrics.places.test.accuracy.mean", true)]
    [InlineData("metrics.places.test.accuracy", true)]
    [InlineData("metrics.places.test.accuracy.mean.digits", true)]
    [InlineData("metrics.places.test.acc", false)]
    [InlineData("results/metrics/places.json", true)]
    public void Names_a_source_its_parts_and_what_is_around_it(string sought, bool names) =>
        Assert.Equal(names, new SoughtValue(sought).Names(
            new ValueSource("metrics.places.test.accuracy.mean", "results/metrics/places.json", "test.accuracy.mean")));

    [Theory]
    [InlineData("results/mesoamerica/figures/comparison.pdf", true)]
    [InlineData("figures/comparison", true)]
    [InlineData("figure/comparison", true)]
    [InlineData("comparison", false)]
    public void Names_a_figure(string sought, bool names) =>
        Assert.Equal(names, new SoughtValue(sought).Names("results/mesoamerica/figures/comparison.pdf", "figure/comparison"));

    [Property]
    public bool A_printed_number_is_found_by_its_digits_and_a_longer_one_is_not(int number, byte digits)
    {
        var text = (number / 100m).ToString($"F{digits % 3}", CultureInfo.InvariantCulture);
        var readable = ReadableText.Of($@"of \num{{{text}}} rows");
        var sought = new SoughtValue(text);
        return sought.IsIn(readable) && !sought.IsIn(ReadableText.Of($@"\num{{{text}7}}")) && !sought.IsIn(ReadableText.Of($@"\num{{1{text.TrimStart('-')}}}"));
    }
}
