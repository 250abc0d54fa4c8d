using Telar.Engine;

namespace Telar.Reporting.Documents;

/// <summary>Every font of a PDF must be embedded, and none may be a bitmap or drawn one (Type 3).</summary>
public static class PdfFonts
{
    /// <exception cref="TelarException">Names the font.</exception>
    public static async Task CheckAsync(TexRun run, CancellationToken cancellation)
    {
        var (_, output) = await ExternalProgram.RunAsync("pdffonts", run.Folder, [Path.GetFileName(run.Pdf)], cancellation);
        var lines = output.Split('\n');
        var rule = lines.Length > 1 ? lines[1].Split(' ') : [];
        foreach (var line in lines.Skip(2).Where(line => line.Length > 0))
        {
            var cells = Cells(line, rule);
            if (cells[1] == "Type 3")
                throw run.Wrong($"The font {cells[0]} is of Type 3", "the PDF", "Use a Type 1 or TrueType font.");

            if (cells[3] != "yes")
                throw run.Wrong($"The font {cells[0]} is not embedded", "the PDF", "Use a font that TeX embeds.");
        }
    }

    // Columns are as wide as the dashes under their headings.
    private static string[] Cells(string line, string[] rule)
    {
        var start = 0;
        return rule.Select(dashes =>
        {
            var cell = start < line.Length ? line.Substring(start, Math.Min(dashes.Length, line.Length - start)) : "";
            start += dashes.Length + 1;
            return cell.Trim();
        }).ToArray();
    }
}
