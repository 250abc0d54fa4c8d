namespace Telar.Learning.Recurrent;

/// <summary>One time step over packed rows. The rows that have a previous step are the first ones of this step.</summary>
/// <param name="First">The packed place of the step's first row.</param>
/// <param name="Rows">Rows that have a word at this step.</param>
/// <param name="PreviousFirst">The packed place of the first row in the step read before.</param>
/// <param name="PreviousRows">Rows of this step that have one before; the others start here.</param>
internal readonly record struct RecurrentStep(int First, int Rows, int PreviousFirst, int PreviousRows);
