using Scriban.Syntax;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tracing;

/// <summary>
/// Follows a template while it is filled: which results each expression used, and so which are behind each
/// printed value.
/// </summary>
/// <param name="template">The template's text.</param>
/// <param name="origins">What the values of its model are.</param>
internal sealed class ValueRecorder(string template, ValueOrigins origins)
{
    private readonly Stack<HashSet<ValueSource>> used = new([[]]);
    private readonly Stack<HashSet<ValueSource>> asked = new();
    private readonly List<PrintedValue> values = [];
    private (ScriptExpression Expression, IReadOnlyCollection<ValueSource> Sources)? last;

    /// <summary>In the order of printing.</summary>
    public IReadOnlyList<PrintedValue> Values => values;

    /// <summary>Evaluates a condition with its branches.</summary>
    public object? Branch(Func<object?> evaluate)
    {
        asked.Push([]);
        try
        {
            return evaluate();
        }
        finally
        {
            asked.Pop();
        }
    }

    /// <param name="node">An expression.</param>
    /// <param name="evaluate">Evaluates it.</param>
    /// <param name="again">Evaluates another one, with which this one begins.</param>
    public object? Follow(ScriptExpression node, Func<object?> evaluate, Action<ScriptExpression> again)
    {
        used.Push([]);
        IReadOnlyCollection<ValueSource> sources;
        object? result;
        try
        {
            result = evaluate();
            sources = SourcesOf(node, result, again);
        }
        finally
        {
            used.Pop();
        }

        used.Peek().UnionWith(sources);
        switch (node.Parent)
        {
            case ScriptIfStatement branch when branch.Condition == node:
                asked.Peek().UnionWith(sources);
                break;
            case ScriptAssignExpression assignment when assignment.Value == node && origins.Of(result).Count == 0:
                origins.AddDerived(result, [.. sources.Concat(asked.SelectMany(condition => condition)).Distinct()]);
                break;
            case ScriptExpressionStatement:
                last = (node, sources);
                break;
        }

        return result;
    }

    /// <summary>Notes what the expression before has come to; words of the template itself are left out.</summary>
    public void Print(string text)
    {
        if (last is not { } printed)
            return;

        last = null;
        if (printed.Sources.Count == 0 && printed.Expression is not ScriptPipeCall)
            return;

        values.Add(new PrintedValue(
            printed.Expression.Span.Start.Line + 1,
            text,
            string.Join(' ', SourceOf(printed.Expression).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            [.. printed.Sources.OrderBy(source => source.Path, StringComparer.Ordinal)]));
    }

    private IReadOnlyCollection<ValueSource> SourcesOf(ScriptExpression node, object? result, Action<ScriptExpression> again)
    {
        if (origins.Of(result) is { Count: > 0 } own)
            return own;

        // The length of a list is no part of the list: Scriban looks at the list without evaluating it.
        if (used.Peek().Count == 0 && node is ScriptMemberExpression { Target: ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression } member)
            again(member.Target);
        var fields = FilterName(node) is { } filter ? ScoreFields.ReadBy(filter) : [];
        return fields.Count == 0
            ? [.. used.Peek()]
            : [.. used.Peek().SelectMany(source => origins.IsScore(source) ? fields.Select(source.Member) : [source])];
    }

    private string SourceOf(ScriptExpression node) => template[node.Span.Start.Offset..(node.Span.End.Offset + 1)];

    private static string? FilterName(ScriptExpression? node) => node switch
    {
        ScriptPipeCall pipe => FilterName(pipe.To),
        ScriptFunctionCall call => FilterName(call.Target),
        ScriptVariable variable => variable.Name,
        _ => null,
    };
}
