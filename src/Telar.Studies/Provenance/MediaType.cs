namespace Telar.Studies.Provenance;

/// <summary>What kind of file a path names, as an IANA media type; null where its ending says nothing.</summary>
internal static class MediaType
{
    public static string? Of(string path) => Path.GetExtension(path) switch
    {
        ".bib" => "application/x-bibtex",
        ".cs" => "text/x-csharp",
        ".csv" => "text/csv",
        ".dat" or ".safetensors" or ".telar" => "application/octet-stream",
        ".json" => "application/json",
        ".md" => "text/markdown",
        ".parquet" => "application/vnd.apache.parquet",
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".scriban" => "text/plain",
        ".cls" or ".sty" or ".tex" => "application/x-tex",
        ".svg" => "image/svg+xml",
        ".tgz" => "application/gzip",
        _ => null,
    };
}
