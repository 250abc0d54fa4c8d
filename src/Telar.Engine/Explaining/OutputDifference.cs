namespace Telar.Engine.Explaining;

/// <summary>A file in the project that is not as its stage left it.</summary>
/// <param name="Path">Project-relative.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record OutputDifference(string Path, OutputProblem Problem);
