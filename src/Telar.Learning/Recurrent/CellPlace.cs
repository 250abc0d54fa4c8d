namespace Telar.Learning.Recurrent;

/// <summary>What a cell reads and writes at one word of one row: vectors over its units.</summary>
/// <param name="gates">One vector a gate; first what the input gives them, then their values.</param>
/// <param name="memory">What a cell keeps besides.</param>
/// <param name="state">The state after the word, which is the output.</param>
/// <param name="previousMemory">The memory at the word read before; zeros if there is none.</param>
/// <param name="previousState">The state at the word read before; zeros if there is none.</param>
internal readonly unsafe struct CellPlace(
    float* gates, float* memory, float* state, float* previousMemory, float* previousState)
{
    public float* Gates { get; } = gates;

    public float* Memory { get; } = memory;

    public float* State { get; } = state;

    public float* PreviousMemory { get; } = previousMemory;

    public float* PreviousState { get; } = previousState;
}
