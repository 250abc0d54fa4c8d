using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Telar.Engine.Fingerprints;

/// <summary>
/// Canonical text of a parameters object: JSON with sorted names, runtime types (so that a derived
/// record never hides behind its base) and shortest round-trip numbers.
/// </summary>
public static class ParameterText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string or char or Enum: AppendString(text, value.ToString()!); break;
            case bool flag: text.Append(flag ? "true" : "false"); break;
            case IFormattable number when value.GetType().IsPrimitive || value is decimal:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IDictionary map: AppendMap(text, map); break;
            case IEnumerable items: AppendList(text, items); break;
            default: AppendObject(text, value); break;
        }
    }

    private static void AppendMap(StringBuilder text, IDictionary map) => AppendMembers(text, map.Keys
        .Cast<object>()
        .Select(key => (Name: key.ToString()!, Value: map[key]))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal));

    private static void AppendList(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator);
            Append(text, item);
            separator = ",";
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, object value)
    {
        var type = value.GetType();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (property.Name, Value: property.GetValue(value)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal);
        // Two recipes with equal properties but another class are different parameters.
        var name = type.Name.Contains("AnonymousType", StringComparison.Ordinal)
            ? Array.Empty<(string, object?)>()
            : [("$type", type.FullName)];
        AppendMembers(text, name.Concat(properties));
    }

    private static void AppendMembers(StringBuilder text, IEnumerable<(string Name, object? Value)> members)
    {
        text.Append('{');
        var separator = "";
        foreach (var (name, value) in members)
        {
            text.Append(separator);
            AppendString(text, name);
            text.Append(':');
            Append(text, value);
            separator = ",";
        }

        text.Append('}');
    }

    private static void AppendString(StringBuilder text, string value) =>
        text.Append('"').Append(System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(value)).Append('"');
}
