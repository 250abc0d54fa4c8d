using System.Text;
using Scriban.Syntax;

namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>The literal text of a template: what stands outside Scriban blocks.</summary>
internal sealed class TemplateText
{
    /// <summary>Stands for what a block prints, and where a branch begins.</summary>
    public const char Printed = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int Offset, int Line, bool IsConditional)> parts = [];

    private TemplateText(ScriptNode page) => Add(page, isConditional: false);

    public string Text => text.ToString();

    public static TemplateText Of(Scriban.Template template) => new(template.Page!);

    /// <summary>The line of the template, from one.</summary>
    public int LineOf(int offset)
    {
        var part = parts.Last(part => part.Offset <= offset);
        return part.Line + text.ToString(part.Offset, offset - part.Offset).Count(letter => letter == '\n');
    }

    /// <summary>Whether the text there appears only under a condition.</summary>
    public bool IsConditional(int offset) => parts.Last(part => part.Offset <= offset).IsConditional;

    private void Add(ScriptNode node, bool isConditional)
    {
        switch (node)
        {
            case ScriptRawStatement { Text: { Length: > 0 } raw }:
                parts.Add((text.Length, raw.FullText.AsSpan(0, raw.Index).Count('\n') + 1, isConditional));
                text.Append(raw.ToString());
                break;
            case ScriptExpressionStatement { Expression: not ScriptAssignExpression } statement:
                parts.Add((text.Length, statement.Span.Start.Line + 1, isConditional));
                text.Append(Printed);
                break;
            case ScriptExpressionStatement:
                break;
            default:
                if (node is ScriptConditionStatement)
                    text.Append(Printed);
                foreach (var child in Children(node))
                    Add(child, isConditional || node is ScriptConditionStatement);
                break;
        }
    }

    private static IEnumerable<ScriptNode> Children(ScriptNode node) =>
        Enumerable.Range(0, node.ChildrenCount).Select(node.GetChildren).OfType<ScriptNode>();
}
