namespace Telar.Data.Datasets.Places;

/// <summary>
/// Places entered twice: at the same coordinates, or under the same name in the same region less than
/// five kilometres apart. GeoNames merges sources whose coordinates are rounded to the arc minute
/// (1.8 km) or lie in different corners of a town, which explains up to about five kilometres; beyond
/// it, equal names are different villages.
/// </summary>
internal static class PlaceDuplicates
{
    private const double NearKilometres = 5;
    private const double KilometresPerDegree = 111.2;

    /// <summary>Keeps the most populous of the duplicates; among equals the first entered.</summary>
    public static IReadOnlyList<Place> Remove(IEnumerable<Place> places)
    {
        var coordinates = new HashSet<(double, double)>();
        var byName = new Dictionary<(string, string), List<Place>>();
        var kept = new List<Place>();
        foreach (var place in places.OrderByDescending(place => place.Population).ThenBy(place => place.Id))
        {
            var key = (place.Region, place.Name.ToLowerInvariant());
            if (!byName.TryGetValue(key, out var namesakes))
                byName.Add(key, namesakes = []);
            if (namesakes.Any(other => Kilometres(place, other) < NearKilometres) || !coordinates.Add((place.Latitude, place.Longitude)))
                continue;

            namesakes.Add(place);
            kept.Add(place);
        }

        return kept;
    }

    /// <summary>Distance on a plane that touches the sphere: exact enough for a few kilometres.</summary>
    private static double Kilometres(Place one, Place other)
    {
        var north = (one.Latitude - other.Latitude) * KilometresPerDegree;
        var east = (one.Longitude - other.Longitude) * KilometresPerDegree * Math.Cos(double.DegreesToRadians(one.Latitude));
        return Math.Sqrt((north * north) + (east * east));
    }
}
