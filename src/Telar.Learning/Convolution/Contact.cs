namespace Telar.Learning.Convolution;

/// <summary>A number of a filter over a place of a map, for a place of the output.</summary>
/// <param name="Tap">Which of the filter's places, row by row.</param>
/// <param name="Y">Row of the map.</param>
/// <param name="X">Column of the map.</param>
/// <param name="Row">Of the output.</param>
/// <param name="Column">Of the output.</param>
internal readonly record struct Contact(int Tap, int Y, int X, int Row, int Column);
