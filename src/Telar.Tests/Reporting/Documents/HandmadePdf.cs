namespace Telar.Tests.Reporting.Documents;

/// <summary>One page with one word, in a font of the wanted kind or under a link. Readers rebuild the missing table of objects.</summary>
internal static class HandmadePdf
{
    private const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    private const string Drawn =
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> "
        + "/Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] >>";

    /// <summary>A standard font, which is not embedded.</summary>
    public static string NotEmbedded(string text) => Page(Helvetica, text);

    /// <summary>A font whose letters are drawings.</summary>
    public static string Type3 => Page(Drawn, "a");

    /// <summary>A link over half the page to a place, as PDF notes it.</summary>
    public static string LinkTo(string destination) => Page(Helvetica, "link", $"<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /Dest {destination} >>");

    private static string Page(string font, string text, string annotation = "") => $"""
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [{annotation}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
        4 0 obj << /Length {text.Length + 37} >> stream
        BT /F 12 Tf 50 100 Td ({text}) Tj ET
        endstream endobj
        5 0 obj {font} endobj
        6 0 obj << /Length 21 >> stream
        1 0 d0 0 0 1 1 re f  
        endstream endobj
        trailer << /Root 1 0 R /Size 7 >>
        """;
}
