namespace Telar.Learning.Autoencoding;

/// <summary>Two test rows, e.g. <c>1F99C/twemoji</c>.</summary>
public sealed record ShownPair(string From, string To);
