using System.Text.Encodings.Web;
using System.Text.Json;
using Telar.Engine;

namespace Telar.Reporting.Tracing;

/// <summary>Where everything in a document comes from: the file <c>*.trace.json</c> beside the PDF.</summary>
/// <param name="Document">The PDF, project-relative.</param>
/// <param name="Template">The template it was filled from.</param>
/// <param name="Values">In the order of the text.</param>
/// <param name="Included">Figures and tables, in the order of the text.</param>
public sealed record DocumentTrace(
    string Document, string Template, IReadOnlyList<PrintedValue> Values, IReadOnlyList<IncludedFile> Included)
{
    public const string Extension = ".trace.json";

    private static readonly JsonSerializerOptions layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
        NewLine = "\n",
        // For people too: letters with accents stay as they are. The file goes into no web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The trace that belongs to a PDF.</summary>
    public static string PathOf(string document) => Path.ChangeExtension(document, Extension);

    /// <param name="path">The file's absolute path.</param>
    /// <exception cref="TelarException">It is missing or damaged.</exception>
    public static DocumentTrace Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<DocumentTrace>(File.ReadAllBytes(path), layout)
                ?? throw new JsonException("the file holds null");
        }
        catch (Exception cause) when (cause is JsonException or IOException)
        {
            throw new TelarException(
                $"the trace of a document cannot be read: {cause.Message}", path, "make the document again: --target=Paper", cause);
        }
    }

    public override string ToString() => JsonSerializer.Serialize(this, layout) + "\n";
}
