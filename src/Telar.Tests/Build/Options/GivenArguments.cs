using Cake.Core;
using Cake.Core.Configuration;

namespace Telar.Tests.Build.Options;

/// <summary>Arguments and settings as a test gives them; a setting is written <c>Telar_Study=...</c>.</summary>
public sealed class GivenArguments(params string[] given) : ICakeConfiguration
{
    private readonly (string Name, string Value)[] pairs = [.. given.Select(Split)];

    public ICakeArguments Arguments => new CakeArguments(pairs.ToLookup(pair => pair.Name, pair => pair.Value));

    // Cake compares keys whatever their case.
    public string GetValue(string key) =>
        pairs.FirstOrDefault(pair => pair.Name.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;

    private static (string, string) Split(string text)
    {
        var parts = text.Split('=', 2);
        return (parts[0], parts.ElementAtOrDefault(1) ?? string.Empty);
    }
}
