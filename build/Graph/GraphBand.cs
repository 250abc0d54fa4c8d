namespace Telar.Build.Graph;

/// <summary>A strip of the picture that holds one experiment; in pixels.</summary>
/// <param name="Name">The experiment; null for what several share.</param>
public sealed record GraphBand(string? Name, int Top, int Height);
