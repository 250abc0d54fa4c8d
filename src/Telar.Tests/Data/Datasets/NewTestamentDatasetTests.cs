using Telar.Data.Datasets.NewTestament;
using Telar.Engine;

namespace Telar.Tests.Data.Datasets;

public sealed class NewTestamentDatasetTests : IDisposable
{
    private readonly DatasetRun run = new(new NewTestamentDataset());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Verses_become_rows_and_an_empty_one_does_not()
    {
        await PreprocessAsync(
            "<seg id='b.MAT.1.1' type='verse'>Wuj rech ri Jesus Kristo, ukʼojol ri David.</seg>"
            + "<seg id='b.MAT.1.2' type='verse'></seg><seg id='title' type='head'>Mateo</seg><seg id='b.MAT.1.3' type='verse'>Ri Abʼraham</seg>");

        var verses = run.Table("verses.parquet");
        Assert.Equal(["b.MAT.1.1", "b.MAT.1.3"], verses.Text("verse"));
        Assert.Equal(["wuj rech ri jesus kristo uk'ojol ri david", "ri ab'raham"], verses.Text("text"));
    }

    [Fact]
    public async Task What_is_not_well_formed_is_named_with_its_line()
    {
        var error = await Assert.ThrowsAsync<TelarException>(() => PreprocessAsync("\n<seg id='b.MAT.1.1' type='verse'>Wuj"));

        Assert.StartsWith("K'iche'-NT.xml, line ", error.Where);
    }

    [Fact]
    public async Task Entities_of_a_document_type_are_refused()
    {
        Write("<!DOCTYPE text [<!ENTITY outside SYSTEM 'file:///etc/hostname'>]><text><seg id='1' type='verse'>&outside;</seg></text>");

        await Assert.ThrowsAsync<TelarException>(run.PreprocessAsync);
    }

    private Task PreprocessAsync(string verses)
    {
        Write($"<text><body>{verses}</body></text>");
        return run.PreprocessAsync();
    }

    private void Write(string xml)
    {
        Directory.CreateDirectory(run.Raw(0));
        File.WriteAllText(Path.Combine(run.Raw(0), "K'iche'-NT.xml"), xml);
    }
}
