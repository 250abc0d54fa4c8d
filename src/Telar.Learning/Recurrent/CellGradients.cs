namespace Telar.Learning.Recurrent;

/// <summary>Gradients of the loss at one word of one row: vectors over the units of a cell.</summary>
/// <param name="output">Of the state, from what reads the output.</param>
/// <param name="state">Of the state, from the next word; then of the previous state, but for what its product with the
/// weights adds.</param>
/// <param name="memory">Of the memory, from the next word; then of the previous memory.</param>
/// <param name="input">Written: of what the input gives the gates.</param>
/// <param name="recurrent">Written: of what the previous state gives the gates.</param>
internal readonly unsafe struct CellGradients(float* output, float* state, float* memory, float* input, float* recurrent)
{
    public float* Output { get; } = output;

    public float* State { get; } = state;

    public float* Memory { get; } = memory;

    public float* Input { get; } = input;

    public float* Recurrent { get; } = recurrent;
}
