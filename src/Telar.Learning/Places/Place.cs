namespace Telar.Learning.Places;

/// <summary>What is known of a populated place.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Elevation">Metres; null where the gazetteer has none.</param>
/// <param name="SurfaceHeight">Metres, from a digital elevation model.</param>
/// <param name="Population">Inhabitants; 0 where unknown.</param>
/// <param name="Feature">GeoNames feature code, e.g. <c>PPLA2</c>, the seat of a second-order division.</param>
public sealed record Place(
    double Latitude, double Longitude, double? Elevation, double SurfaceHeight, double Population, string Feature);
