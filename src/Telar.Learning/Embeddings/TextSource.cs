using System.Text.Json.Serialization;

namespace Telar.Learning.Embeddings;

/// <summary>Running text to learn word vectors from. Implement as a record.</summary>
public abstract record TextSource
{
    /// <summary>Processed files it reads, project-relative.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>Texts of words parted by single spaces.</summary>
    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    public abstract IReadOnlyList<string> Read(Func<string, string> input);
}
