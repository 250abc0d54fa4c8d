using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Reporting.Tracing;

namespace Telar.Build.Tracing;

/// <summary>Looks for a value in the traces of a study's documents; reads what there is and runs nothing.</summary>
/// <param name="workspace">The project.</param>
/// <param name="graph">The study.</param>
/// <param name="locked">Its lock.</param>
public sealed class TraceSearch(Workspace workspace, StageGraph graph, LockedStudy locked)
{
    /// <exception cref="TelarException">A document has no trace, or what it includes is not there.</exception>
    public IReadOnlyList<TracedPlace> Find(SoughtValue sought) =>
        [.. Traces().SelectMany(trace => InText(trace, sought).Concat(InItems(trace, sought)))];

    private IEnumerable<DocumentTrace> Traces() => graph.Stages
        .SelectMany(stage => stage.Outputs)
        .Where(path => path.EndsWith(DocumentTrace.Extension, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => DocumentTrace.Read(workspace.Absolute(path)));

    private IEnumerable<TracedPlace> InText(DocumentTrace trace, SoughtValue sought)
    {
        foreach (var value in trace.Values)
        {
            var printed = ReadableText.Of(value.Text);
            if (sought.IsIn(printed) || value.Sources.Any(sought.Names))
                yield return new TracedPlace(trace.Document, trace.Template, value.Line, printed)
                {
                    Expression = value.Expression,
                    Sources = value.Sources,
                    MadeFrom = [.. value.Sources.Select(source => source.File).Distinct().Select(Traced)],
                };
        }
    }

    private IEnumerable<TracedPlace> InItems(DocumentTrace trace, SoughtValue sought)
    {
        foreach (var item in trace.Included)
        {
            var stage = graph.WriterOf(item.File);
            var texts = ItemTexts.Of(workspace, item.File);
            var found = sought.Names(item.File, stage?.Key) ? [new("", null)] : texts.Where(text => sought.IsIn(text.Readable));
            foreach (var (readable, line) in found)
                yield return new TracedPlace(trace.Document, trace.Template, item.Line, readable)
                {
                    Item = (Traced(item.File), line),
                    MadeFrom = [.. (stage?.Inputs ?? []).Select(Traced)],
                };
        }
    }

    private TracedFile Traced(string file)
    {
        var stage = graph.WriterOf(file)?.Key;
        return new(file, stage, stage is null ? null : locked.Stages.GetValueOrDefault(stage)?.Fingerprint);
    }
}
