namespace Telar.Learning.Factors;

/// <summary>Something that is varied while all else stays.</summary>
/// <param name="Name">In paths, e.g. <c>optimizer</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Levels">Its values.</param>
public sealed record ComparedFactor(string Name, string Title, IReadOnlyList<ComparedLevel> Levels);
