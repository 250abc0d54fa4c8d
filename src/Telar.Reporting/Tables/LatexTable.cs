using System.Text;

namespace Telar.Reporting.Tables;

/// <summary>A booktabs table. Cells are LaTeX: escape plain text before.</summary>
/// <param name="columns">The column specification, e.g. <c>llrr</c>.</param>
/// <param name="heading">The heading of each column.</param>
public sealed class LatexTable(string columns, IReadOnlyList<string> heading)
{
    private readonly StringBuilder body = new();

    public void Row(params IReadOnlyList<string> cells) =>
        body.Append("  ").AppendJoin(" & ", cells).Append(" \\\\\n");

    /// <summary>A thin rule between groups of rows.</summary>
    public void Rule() => body.Append("  \\midrule\n");

    public override string ToString() =>
        new StringBuilder()
            .Append("\\begin{tabular}{@{}").Append(columns).Append("@{}}\n  \\toprule\n")
            .Append("  ").AppendJoin(" & ", heading).Append(" \\\\\n  \\midrule\n")
            .Append(body)
            .Append("  \\bottomrule\n\\end{tabular}\n")
            .ToString();
}
