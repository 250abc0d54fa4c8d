using System.Text;
using Telar.Data.Datasets.Languages;
using Telar.Engine;
using Telar.Learning.Deployment;

namespace Telar.Learning.Languages;

/// <summary>Lines of text in UTF-8, a row each, normalised as the training texts were; empty lines are passed over.</summary>
public sealed class TextInput : ModelInput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Format => "text in UTF-8, one line a row";

    public override InputRows Read(string path, ModelDescription model, string description)
    {
        var lines = Lines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).ToList();
        if (lines.Count == 0)
            throw Empty(path);

        var encoder = WindowEncoder.Of(model.Shape, model.Fitted<LanguagePreprocessing>(description).Subwords);
        var texts = lines.ConvertAll(line => Normalise(line.Item, $"{path}, line {line.Index + 1}"));
        return new InputRows([.. lines.Select(line => line.Item.Trim())], encoder.Encode(texts));
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path, Utf8) : throw Missing(path);
        }
        catch (DecoderFallbackException error)
        {
            throw new TelarException("the text is not in UTF-8", path, "save the file as UTF-8", error);
        }
    }

    private static string Normalise(string line, string where) => WordNormaliser.Words(line, where) is { Count: > 0 } words
        ? string.Join(' ', words)
        : throw new TelarException("the line holds no word", where, "write words of letters, or leave the line out");
}
