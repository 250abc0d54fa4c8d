using System.Numerics;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Telar.Reporting.Templates;

/// <summary>
/// A context where nothing missing passes as empty, numbers must be formatted by a filter, and only
/// functions without side effects exist (no clock, no includes).
/// </summary>
internal sealed class StrictContext : TemplateContext
{
    public StrictContext()
        : base(Functions())
    {
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = 10_000;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => throw new ScriptRuntimeException(span, "this value is empty"),
        IConvertible number and not (string or bool) when IsNumber(number) =>
            throw new ScriptRuntimeException(span, "a number must pass through a filter, e.g. percent or integer"),
        BigInteger => throw new ScriptRuntimeException(span, "a number must pass through a filter, e.g. integer"),
        _ => base.Write(span, textAsObject),
    };

    private static bool IsNumber(IConvertible value) => value.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static ScriptObject Functions()
    {
        var standard = new BuiltinFunctions();
        var functions = new ScriptObject();
        foreach (var name in new[] { "array", "math", "string" })
            functions[name] = standard[name];

        NumberFilters.AddTo(functions);
        TextFilters.AddTo(functions);
        ComparisonFilters.AddTo(functions);
        HypothesisFilters.AddTo(functions);
        return functions;
    }
}
