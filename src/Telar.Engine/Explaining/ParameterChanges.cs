using System.Text.Json;

namespace Telar.Engine.Explaining;

/// <summary>Names the differences of two canonical parameter texts by their paths, as <c>Recipe.Training.LearningRate</c>.</summary>
internal static class ParameterChanges
{
    private const string TypeName = "$type";

    public static IEnumerable<StageChange> Between(string old, string now)
    {
        if (old == now)
            return [];
        try
        {
            using var before = JsonDocument.Parse(old);
            using var after = JsonDocument.Parse(now);
            return [.. Compare("", before.RootElement, after.RootElement)];
        }
        catch (JsonException)
        {
            // NaN and the infinities are no JSON.
            return [Change("parameters", old, now)];
        }
    }

    private static IEnumerable<StageChange> Compare(string path, JsonElement old, JsonElement now) => (old.ValueKind, now.ValueKind) switch
    {
        _ when old.GetRawText() == now.GetRawText() => [],
        (JsonValueKind.Object, JsonValueKind.Object) => CompareObjects(path, old, now),
        (JsonValueKind.Array, JsonValueKind.Array) => CompareLists(path, old, now),
        _ => [Change(path, Text(old), Text(now))],
    };

    private static IEnumerable<StageChange> CompareObjects(string path, JsonElement old, JsonElement now)
    {
        // Of another class: its members are no longer the same things.
        if (TypeOf(old) != TypeOf(now))
            return [Change(path.Length == 0 ? TypeName : path, TypeOf(old), TypeOf(now))];

        var before = old.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        var after = now.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        return before.Keys.Union(after.Keys)
            .Select(name => (Name: name, Old: Of(before, name), New: Of(after, name)))
            // One object under two names is one change.
            .DistinctBy(member => member is { Old.ValueKind: JsonValueKind.Object, New.ValueKind: JsonValueKind.Object }
                ? $"{member.Old.Value.GetRawText()}\n{member.New.Value.GetRawText()}"
                : member.Name)
            .SelectMany(member => CompareMember(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Old, member.New));
    }

    private static IEnumerable<StageChange> CompareLists(string path, JsonElement old, JsonElement now)
    {
        var before = old.EnumerateArray().ToArray();
        var after = now.EnumerateArray().ToArray();
        return Enumerable.Range(0, Math.Max(before.Length, after.Length)).SelectMany(index => CompareMember(
            $"{path}[{index}]", index < before.Length ? before[index] : null, index < after.Length ? after[index] : null));
    }

    private static IEnumerable<StageChange> CompareMember(string path, JsonElement? old, JsonElement? now) =>
        old is { } before && now is { } after
            ? Compare(path, before, after)
            : [Change(path, old is { } gone ? Text(gone) : null, now is { } added ? Text(added) : null)];

    private static JsonElement? Of(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var value) ? value : null;

    private static string? TypeOf(JsonElement value) => value.TryGetProperty(TypeName, out var name) ? name.GetString() : null;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static StageChange Change(string path, string? old, string? now) => new(ChangeKind.Parameter, path, old, now);
}
