using System.Collections;
using Scriban.Runtime;

namespace Telar.Reporting.Tracing;

/// <summary>
/// Remembers which result each object of a template's model is. Objects are told apart by identity: each value
/// is boxed once, when its file is read, and templates hand the box on.
/// </summary>
public sealed class ValueOrigins
{
    private const string MeanOfScore = "mean";

    private readonly Dictionary<object, IReadOnlyList<ValueSource>> known = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ValueSource> scores = [];

    /// <summary>Remembers a results file.</summary>
    /// <param name="value">What was read.</param>
    /// <param name="path">Its name in the model, e.g. <c>metrics.places</c>.</param>
    /// <param name="file">Its path in the project.</param>
    public void Add(object value, string path, string file) => Add(value, new ValueSource(path, file, ""));

    /// <summary>Remembers a value that a template made of others and keeps in a variable.</summary>
    public void AddDerived(object? value, IReadOnlyCollection<ValueSource> sources)
    {
        if (sources.Count > 0 && IsUnique(value))
            known[value!] = [.. sources];
    }

    /// <summary>What a value is; of a list that a template has put together, what its elements are. Empty where that is not known.</summary>
    public IReadOnlyCollection<ValueSource> Of(object? value) => value switch
    {
        null => [],
        _ when known.TryGetValue(value, out var sources) => sources,
        string or ScriptObject => [],
        IEnumerable elements => [.. elements.Cast<object?>().SelectMany(Of).Distinct()],
        _ => [],
    };

    /// <summary>Whether a source is a score: mean and interval.</summary>
    public bool IsScore(ValueSource source) => scores.Contains(source);

    private void Add(object? value, ValueSource source)
    {
        if (!IsUnique(value))
            return;

        known.TryAdd(value!, [source]);
        if (value is ScriptArray elements)
        {
            foreach (var (index, element) in elements.Index())
                Add(element, source.Element(index));
        }
        else if (value is ScriptObject members)
        {
            if (members.ContainsKey(MeanOfScore))
                scores.Add(source);
            // Names count as results too: the name of the best baseline is one of a map's keys.
            foreach (var (name, member) in members)
            {
                known.TryAdd(name, [source.Member(name)]);
                Add(member, source.Member(name));
            }
        }
    }

    // Words of the program and truth values are shared by all who use them.
    private static bool IsUnique(object? value) => value switch
    {
        null or bool => false,
        string text => !ReferenceEquals(string.IsInterned(text), text),
        _ => true,
    };
}
