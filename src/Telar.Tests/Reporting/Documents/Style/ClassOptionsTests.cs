using static Telar.Tests.Reporting.Documents.Style.Specimen;

namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>What each option of the class prints.</summary>
public sealed class ClassOptionsTests : IDisposable
{
    private readonly Specimen specimen = new();

    public void Dispose() => specimen.Dispose();

    [TexFact]
    public async Task Without_options_the_paper_is_anonymous_and_its_lines_are_numbered()
    {
        await specimen.CompileAsync("", $"{Sentences(8)}\\begin{{ack}}Thanks.\\end{{ack}}");
        Assert.Contains("Anonymous Author(s)", specimen.Text);
        Assert.DoesNotContain("Somebody", specimen.Text);
        Assert.Contains(
            "Submitted to 35th Conference on Neural Information Processing Systems (NeurIPS 2021). Do not distribute.", specimen.Text);
        Assert.Contains(specimen.Page(1).Letters, letter => letter.StartBaseLine.X < 1.4 * Inch && letter.Value == "8");
    }

    [TexFact]
    public Task Final_has_the_notice_of_the_conference() =>
        IsSignedAsync("final", "35th Conference on Neural Information Processing Systems (NeurIPS 2021).");

    [TexFact]
    public Task Preprint_has_a_notice_of_its_own() => IsSignedAsync("preprint", "Preprint. Under review.");

    [TexFact]
    public async Task Natbib_is_loaded_unless_the_option_says_not_to()
    {
        const string Question = @"\makeatletter\@ifpackageloaded{natbib}{Loaded}{Absent}\makeatother";
        await specimen.CompileAsync("final", Question);
        Assert.Contains("Loaded", specimen.Text);
        using var other = new Specimen();
        await other.CompileAsync("final,nonatbib", Question);
        Assert.Contains("Absent", other.Text);
    }

    [TexFact]
    public async Task Every_word_of_the_class_can_be_said_in_another_language()
    {
        await specimen.CompileAsync(
            "spanish",
            @"\begin{abstract}Texto.\end{abstract}\begin{ack}Gracias.\end{ack}",
            @"\usepackage{babel}\notice{Prepublicación.}\acknowledgements{Agradecimientos}\anonymous{Personas anónimas}");
        Assert.All(["Resumen", "Prepublicación.", "Agradecimientos", "Personas anónimas"], word => Assert.Contains(word, specimen.Text));
        Assert.All(["Abstract", "Submitted", "Acknowledgements", "Anonymous"], word => Assert.DoesNotContain(word, specimen.Text));
    }

    private async Task IsSignedAsync(string option, string notice)
    {
        await specimen.CompileAsync(option, Sentences(8));
        Assert.Contains("Somebody", specimen.Text);
        Assert.Contains(notice, specimen.Text);
        Assert.DoesNotContain("Submitted", specimen.Text);
        Assert.DoesNotContain(specimen.Page(1).Letters, letter => letter.StartBaseLine.X < 1.4 * Inch);
    }
}
