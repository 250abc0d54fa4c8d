using Telar.Engine.Hashing;
using Telar.Engine.Stages;

namespace Telar.Engine.Running;

/// <summary>Content of a stage's inputs as they stand in the project.</summary>
internal sealed class InputDigests(Workspace workspace, DigestCache digests)
{
    /// <exception cref="TelarException">The input is not there.</exception>
    public string Of(Stage stage, string path) => ContentInPlace.DigestOf(workspace.Absolute(path), digests)
        ?? throw new TelarException($"an input is missing: {path}", $"stage {stage.Key}", "restore the file, for example with git checkout");

    /// <summary>Makes sure that what a stage read is what its fingerprint says.</summary>
    /// <exception cref="TelarException">An input changed while the stage ran.</exception>
    public void RequireUnchanged(Stage stage, IReadOnlyDictionary<string, string> expected)
    {
        foreach (var (path, digest) in expected)
        {
            if (Of(stage, path) != digest)
                throw new TelarException(
                    $"an input changed while the stage ran: {path}", $"stage {stage.Key}",
                    "let the file rest, then run again: nothing of this stage was kept");
        }
    }
}
