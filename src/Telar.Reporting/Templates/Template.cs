using System.Globalization;
using System.Text.RegularExpressions;
using Scriban.Runtime;
using Scriban.Syntax;
using Telar.Engine;
using Telar.Reporting.Tracing;

namespace Telar.Reporting.Templates;

/// <summary>
/// Fills a Scriban template from results. Strict: a value that is missing, a number that went through no
/// filter, and anything that depends on the clock are errors that name template and line.
/// </summary>
public static partial class Template
{
    /// <param name="path">The template.</param>
    /// <param name="name">How errors name it, e.g. its project-relative path.</param>
    /// <param name="model">The variables.</param>
    /// <exception cref="TelarException">The template is malformed or asks for what is not there.</exception>
    public static string Fill(string path, string name, ScriptObject model) => Fill(path, name, model, new ValueOrigins()).Text;

    /// <param name="path">The template.</param>
    /// <param name="name">How errors name it, e.g. its project-relative path.</param>
    /// <param name="model">The variables.</param>
    /// <param name="origins">Which results they are.</param>
    /// <exception cref="TelarException">The template is malformed or asks for what is not there.</exception>
    public static FilledTemplate Fill(string path, string name, ScriptObject model, ValueOrigins origins)
    {
        var text = File.ReadAllText(path);
        var template = Scriban.Template.Parse(text, name);
        if (template.HasErrors)
            throw Wrong(template.Messages[0].Message, name, template.Messages[0].Span.Start.Line, null);

        var context = new StrictContext(text, origins);
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(model);
        try
        {
            return new FilledTemplate(template.Render(context), context.Values, context.Lines);
        }
        catch (ScriptRuntimeException error)
        {
            throw Wrong(error.OriginalMessage, name, error.Span.Start.Line, error);
        }
    }

    private static TelarException Wrong(string message, string name, int line, Exception? inner) =>
        new(
            $"The template cannot be filled: {Position().Replace(message, "")}",
            $"{name}, line {line + 1}",
            "Name a value that the results have, through a filter; or run the stage that writes it.",
            inner);

    // Scriban repeats the place inside some of its messages.
    [GeneratedRegex(@"^.*\(\d+,\d+\) : error : ")]
    private static partial Regex Position();
}
