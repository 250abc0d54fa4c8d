namespace Telar.Data.Datasets.MayanSentences;

/// <summary>A sentence in a Mayan language with its Spanish translation, both as lower-case words joined by one space.</summary>
/// <param name="Language">ISO 639-3.</param>
/// <param name="File">Where it stands, relative to the source.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">In the Mayan language.</param>
/// <param name="Spanish">The translation.</param>
internal sealed record Sentence(string Language, string File, int Line, string Text, string Spanish)
{
    /// <summary>Language, published part and line, e.g. <c>quc-dev-0452</c>.</summary>
    public string Id => $"{Language}-{File.Split('/')[1]}-{Line:0000}";
}
