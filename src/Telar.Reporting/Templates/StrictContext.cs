using System.Numerics;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Telar.Reporting.Tracing;

namespace Telar.Reporting.Templates;

/// <summary>
/// A context where nothing missing passes as empty, numbers must be formatted by a filter, and only
/// functions without side effects exist (no clock, no includes).
/// </summary>
internal sealed class StrictContext : TemplateContext
{
    private readonly ValueRecorder recorder;

    /// <param name="template">The template's text.</param>
    /// <param name="origins">What the values of the model are.</param>
    public StrictContext(string template, ValueOrigins origins)
        : base(Functions())
    {
        recorder = new ValueRecorder(template, origins);
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = 10_000;
    }

    /// <summary>The values printed so far.</summary>
    public IReadOnlyList<PrintedValue> Values => recorder.Values;

    /// <summary>Where the text printed so far comes from.</summary>
    public LineMap Lines { get; } = new();

    private int Written => ((StringBuilderOutput)Output).Builder.Length;

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptExpression expression:
                return recorder.Follow(
                    expression, () => base.Evaluate(expression, aliasReturnedFunction), part => Evaluate(part, aliasReturnedFunction));
            case ScriptIfStatement branch:
                return recorder.Branch(() => base.Evaluate(branch, aliasReturnedFunction));
            case ScriptRawStatement { Text: { Length: > 0 } text }:
                Lines.Add(Written, text.FullText.AsSpan(0, text.Index).Count('\n') + 1, isLiteral: true);
                break;
            case ScriptExpressionStatement statement:
                Lines.Add(Written, statement.Span.Start.Line + 1, isLiteral: false);
                break;
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var before = Written;
        RequirePrintable(span, textAsObject);
        base.Write(span, textAsObject);
        recorder.Print(((StringBuilderOutput)Output).Builder.ToString(before, Written - before));
        return this;
    }

    private static void RequirePrintable(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                throw new ScriptRuntimeException(span, "this value is empty");
            case BigInteger:
            case IConvertible number and not (string or bool) when IsNumber(number):
                throw new ScriptRuntimeException(span, "a number must pass through a filter, e.g. percent or integer");
        }
    }

    private static bool IsNumber(IConvertible value) => value.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static ScriptObject Functions()
    {
        var standard = new BuiltinFunctions();
        var functions = new ScriptObject();
        foreach (var name in new[] { "array", "math", "string" })
            functions[name] = standard[name];

        NumberFilters.AddTo(functions);
        TextFilters.AddTo(functions);
        BaselineFilters.AddTo(functions);
        HypothesisFilters.AddTo(functions);
        return functions;
    }
}
