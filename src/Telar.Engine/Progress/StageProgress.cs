namespace Telar.Engine.Progress;

/// <summary>How far a running stage is.</summary>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all; 0 where unknown.</param>
/// <param name="Unit">What is counted: <c>epoch</c>, <c>byte</c>, <c>file</c>.</param>
/// <param name="Detail">A few words, e.g. <c>loss 0.412, validation accuracy 0.871</c>.</param>
public sealed record StageProgress(long Done, long Total, string Unit, string Detail);
