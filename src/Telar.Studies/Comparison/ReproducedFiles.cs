using Telar.Engine;
using Telar.Engine.Auditing;
using Telar.Engine.Files;

namespace Telar.Studies.Comparison;

/// <summary>The files of a study on both sides: as they lie in the project, and as they were made again.</summary>
internal sealed class ReproducedFiles(Workspace original, Workspace made)
{
    private readonly AuditedFiles originalFiles = new(original);
    private readonly AuditedFiles madeFiles = new(made);

    /// <summary>
    /// The files of an output with their digests, null where a side lacks one. A folder counts as one
    /// file where the project does not hold it as recorded.
    /// </summary>
    /// <param name="path">Of the output, relative to the project's root.</param>
    /// <param name="recorded">Its digest in the project's lock, or null.</param>
    /// <param name="now">Its digest when made again, or null.</param>
    public IEnumerable<(string Path, string? Recorded, string? Now)> Of(string path, string? recorded, string? now)
    {
        if (!Directory.Exists(made.Absolute(path)) || (recorded != now && !IsHere(path, recorded)))
            return [(path, recorded, now)];
        // Data and trainings are absent in a fresh clone; where the digests agree they need not be there.
        var (before, files) = recorded == now ? (made, madeFiles) : (original, originalFiles);
        return FileTree.Of(before.Absolute(path)).Union(FileTree.Of(made.Absolute(path)))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{path}/{file}")
            .Select(file => (file, files.DigestOf(file), madeFiles.DigestOf(file)));
    }

    /// <summary>Whether the project holds a path as its lock records it.</summary>
    public bool IsHere(string path, string? recorded) => recorded is not null && originalFiles.DigestOf(path) == recorded;

    /// <summary>The test score that differs most.</summary>
    public ScorePair Farthest(string path) =>
        MetricTolerance.Pairs(original.Absolute(path), made.Absolute(path)).MaxBy(score => score.Difference)!;

    public HypothesesAgreement Hypotheses(string path) =>
        HypothesisTolerance.Between(original.Absolute(path), made.Absolute(path));

    /// <summary>The first differing value of a file.</summary>
    public string Difference(string path, string? recorded, string? now) =>
        recorded is null ? "the lock does not name it"
        : now is null ? "it was not made again"
        : IsHere(path, recorded) ? FileDifference.Between(original.Absolute(path), made.Absolute(path))
        : $"recorded {recorded}, made now {now}; the recorded one is not here to look into";
}
