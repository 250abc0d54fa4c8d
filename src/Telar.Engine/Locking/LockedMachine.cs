using System.Runtime.InteropServices;

namespace Telar.Engine.Locking;

/// <summary>The kind of processor and system that results were made on.</summary>
/// <param name="Architecture">X64, Arm64.</param>
/// <param name="Processor">Vendor, family and model; "unknown" where the system does not say.</param>
public sealed record LockedMachine(string Architecture, string Processor)
{
    private const string ProcessorFacts = "/proc/cpuinfo";

    private static readonly string[] wanted = ["vendor_id", "cpu family", "model", "model name"];

    public static LockedMachine This() => new(RuntimeInformation.ProcessArchitecture.ToString(), ReadProcessor());

    private static string ReadProcessor()
    {
        if (!File.Exists(ProcessorFacts))
            return "unknown";

        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(ProcessorFacts).TakeWhile(line => line.Length > 0))
        {
            var colon = line.IndexOf(':');
            if (colon > 0)
                facts[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return string.Join(", ", wanted.Where(facts.ContainsKey).Select(name => $"{name} {facts[name]}"));
    }
}
