using Telar.Engine.Files;
using Telar.Engine.Hashing;
using Telar.Engine.Store;

namespace Telar.Engine.Explaining;

/// <summary>Compares outputs in the project with what a stage left.</summary>
internal sealed class OutputsInPlace(Workspace workspace, DigestCache digests)
{
    public IEnumerable<OutputDifference> Differences(Artifact artifact)
    {
        var now = ContentInPlace.DigestOf(workspace.Absolute(artifact.Path), digests);
        if (now == artifact.Digest)
            return [];
        if (now is null)
            return [new OutputDifference(artifact.Path, OutputProblem.Missing)];
        return artifact.IsFolder && artifact.Files.Count > 0
            ? Within(artifact)
            : [new OutputDifference(artifact.Path, OutputProblem.Changed)];
    }

    private IEnumerable<OutputDifference> Within(Artifact folder)
    {
        foreach (var file in folder.Files)
        {
            var path = folder.PathOf(file);
            if (!File.Exists(workspace.Absolute(path)))
                yield return new OutputDifference(path, OutputProblem.Missing);
            else if (digests.Of(workspace.Absolute(path)) != file.Digest)
                yield return new OutputDifference(path, OutputProblem.Changed);
        }

        var wanted = folder.Files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
        foreach (var stray in FileTree.Of(workspace.Absolute(folder.Path)).Where(path => !wanted.Contains(path)))
            yield return new OutputDifference($"{folder.Path}/{stray}", OutputProblem.Stray);
    }
}
