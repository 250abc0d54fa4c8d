namespace Telar.Data.Datasets;

/// <summary>A work that a data set is made of.</summary>
/// <param name="Work">Name of the work, e.g. <c>GeoNames</c>.</param>
/// <param name="Package">Name of the package that carries it.</param>
/// <param name="Version">Version of the package.</param>
/// <param name="Licence">Terms of the work itself: SPDX identifier where there is one.</param>
/// <param name="Attribution">The line the licence asks for.</param>
/// <param name="Citation">How to cite it, one line.</param>
/// <param name="Address">Home of the work.</param>
public sealed record DatasetCredit(
    string Work, string Package, string Version, string Licence, string Attribution, string Citation, string Address);
