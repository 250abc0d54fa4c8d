using System.Text;
using System.Text.RegularExpressions;
using Telar.Data.Datasets.KicheTreebank;
using Telar.Engine;
using Telar.Learning.Deployment;

namespace Telar.Learning.Tagging;

/// <summary>Sentences in UTF-8, one line each, whose words are rows; a punctuation mark is a word of its own.</summary>
public sealed partial class SentenceInput : ModelInput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Format => "text in UTF-8, one sentence a line";

    public override InputRows Read(string path, ModelDescription model, string description)
    {
        var words = Lines(path).Index().SelectMany(line => WordsOf(line.Item, line.Index + 1, path)).ToList();
        if (words.Count == 0)
            throw Empty(path);

        return new InputRows([.. words.Select(word => word.Id)], SentenceEncoder.Of(model.Shape).Encode(words));
    }

    /// <summary>Named as they are written.</summary>
    private static IEnumerable<WordInSentence> WordsOf(string line, int number, string path)
    {
        string[] forms = [.. Word().Matches(line).Select(match => match.Value)];
        SentenceWord[] words = [.. forms.Select(form => SentenceWord.Of(form, WordForm.Normalise(form, $"{path}, line {number}")))];
        return forms.Select((form, place) => new WordInSentence(form, words, place));
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

    // Letters with any of the signs that stand for a glottal stop, or a number, or one mark, which may take two characters.
    [GeneratedRegex(@"[\p{L}\p{M}'’ʼ´`]+|\p{N}+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\s\p{L}\p{N}\p{Cc}]")]
    private static partial Regex Word();
}
