namespace Telar.Reporting.Documents.Checks;

/// <summary>Every font of the PDF is embedded, and none is a bitmap or drawn one (Type 3).</summary>
public sealed class EmbeddedFonts : IDocumentCheck
{
    public string Remedy => "Use a Type 1 or TrueType font that is embedded, in the text and in every figure.";

    public async Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var file = Path.GetFileName(run.Pdf);
        var (code, output, errors) = await ExternalProgram.RunAsync("pdffonts", run.Folder, [file], cancellation);
        if (code != 0)
            return [new($"pdffonts cannot read the PDF: {TexLog.LastWords(errors)}", file)];

        var lines = output.Split('\n');
        var rule = lines.Length > 1 ? lines[1].Split(' ') : [];
        return lines.Skip(2).Where(line => line.Length > 0).Select(line => Cells(line, rule)).SelectMany(Complaints)
            .Select(complaint => new Flaw(complaint, file)).ToArray();
    }

    private static IEnumerable<string> Complaints(string[] font)
    {
        if (font[1] == "Type 3")
            yield return $"The font {font[0]} is of Type 3";
        else if (font[3] != "yes")
            yield return $"The font {font[0]} is not embedded";
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
