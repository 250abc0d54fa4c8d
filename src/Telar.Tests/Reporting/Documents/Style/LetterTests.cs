namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>Letters that sentences of the data hold, and LaTeX alone does not know: they must not stop a paper.</summary>
public sealed class LetterTests : IDisposable
{
    private readonly Specimen specimen = new();

    public void Dispose() => specimen.Dispose();

    [TexFact]
    public async Task Letters_of_Mayan_orthographies_are_set()
    {
        await specimen.CompileAsync("final", "kʼaẍ Ẍul");

        var letters = specimen.Page(1).Letters.Select(letter => letter.Value).ToArray();
        Assert.Equal(2, letters.Count(letter => letter == "¨"));
        Assert.Contains("’", letters);
        Assert.Contains("X", letters);
    }
}
