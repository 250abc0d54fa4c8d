using Telar.Learning.Numerics;

namespace Telar.Learning.Recurrent;

/// <summary>What one direction of a recurrent layer computes at each packed word.</summary>
/// <param name="Gates">[Words, G * H].</param>
/// <param name="Memory">[Words, H].</param>
/// <param name="States">[Words, H].</param>
internal readonly record struct DirectionTrace(Matrix Gates, Matrix Memory, Matrix States);
