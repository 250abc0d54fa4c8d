namespace Telar.Reporting.Results;

/// <summary>Where a head of a transformer looks: an entry of <c>inspection/&lt;experiment&gt;/heads.json</c>.</summary>
/// <param name="Layer">From 1; 0 for attention that is spread evenly.</param>
/// <param name="Head">From 1; 0 likewise.</param>
/// <param name="OwnPlace">Share of its attention that goes to the place it works at.</param>
/// <param name="OwnWord">Share that goes to that place's word.</param>
/// <param name="Distance">Mean number of places between the one it works at and the one it looks at.</param>
/// <param name="Places">To how many places, evenly, attention of the same mean entropy would go.</param>
public sealed record HeadSummary(int Layer, int Head, double OwnPlace, double OwnWord, double Distance, double Places)
{
    public bool IsEven => Layer == 0;
}
