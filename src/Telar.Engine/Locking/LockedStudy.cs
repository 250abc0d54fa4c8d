using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telar.Engine.Locking;

/// <summary>The content of a lock file.</summary>
/// <param name="Study">The study's folder name.</param>
/// <param name="Machine">Where the results were made: digests of trained weights hold bit for bit on such a processor.</param>
/// <param name="Stages">By key.</param>
public sealed record LockedStudy(string Study, LockedMachine Machine, SortedDictionary<string, LockedStage> Stages);

// A lock that was edited by hand and lacks a part is damaged, not a lock with nulls in it.
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LockedStudy))]
internal sealed partial class LockJson : JsonSerializerContext;
