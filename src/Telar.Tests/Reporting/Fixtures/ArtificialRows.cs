namespace Telar.Tests.Reporting.Fixtures;

// The serialiser takes column names from property names: these are the columns.
#pragma warning disable IDE1006
internal sealed class PredictionRow
{
    public required string id { get; set; }

    public required string protocol { get; set; }

    public int seed { get; set; }

    public required string truth { get; set; }

    public required string predicted { get; set; }

    public float confidence { get; set; }
}

internal sealed class PlaceRow
{
    public long id { get; set; }

    public double longitude { get; set; }

    public double latitude { get; set; }
}

internal sealed class AirportRow
{
    public required string id { get; set; }

    public double longitude { get; set; }

    public double latitude { get; set; }
}

internal sealed class RouteRow
{
    public required string one { get; set; }

    public required string other { get; set; }
}

internal sealed class MapRow
{
    public double longitude { get; set; }

    public double latitude { get; set; }

    public required string region { get; set; }

    public float confidence { get; set; }
}

internal sealed class FilterRow
{
    public int filter { get; set; }

    public int row { get; set; }

    public int column { get; set; }

    public int channel { get; set; }

    public float value { get; set; }
}

internal sealed class ImageRow
{
    public required string picture { get; set; }

    public int row { get; set; }

    public int column { get; set; }

    public int channel { get; set; }

    public float value { get; set; }
}

internal sealed class ActivationRow
{
    public required string picture { get; set; }

    public required string layer { get; set; }

    public int channel { get; set; }

    public int row { get; set; }

    public int column { get; set; }

    public float value { get; set; }
}

internal sealed class LanguageRow
{
    public required string language { get; set; }

    public required string name { get; set; }

    public required string division { get; set; }

    public required string branch { get; set; }

    public double latitude { get; set; }

    public double longitude { get; set; }
}

internal sealed class WordRow
{
    public required string embedding { get; set; }

    public required string language { get; set; }

    public required string word { get; set; }

    public int count { get; set; }

    public double x { get; set; }

    public double y { get; set; }
}

internal sealed class NeighbourRow
{
    public required string embedding { get; set; }

    public required string word { get; set; }

    public required string neighbour { get; set; }

    public double cosine { get; set; }
}

internal sealed class TranslationRow
{
    public int seed { get; set; }

    public required string spanish { get; set; }

    public required string reference { get; set; }

    public required string network { get; set; }

    public required string nearest { get; set; }
}

internal sealed class TextRow
{
    public required string id { get; set; }

    public required string text { get; set; }
}

internal sealed class PictureRow
{
    public required string emoji { get; set; }

    public required string style { get; set; }

    public required byte[] pixels { get; set; }
}

internal sealed class HeatRow
{
    public required string id { get; set; }

    public required string truth { get; set; }

    public required string predicted { get; set; }

    public float probability { get; set; }

    public required string layer { get; set; }

    public int row { get; set; }

    public int column { get; set; }

    public float heat { get; set; }
}

internal sealed class DrawingRow
{
    public required string id { get; set; }

    public int row { get; set; }

    public required string name { get; set; }

    public int column { get; set; }

    public required byte[] pixels { get; set; }
}

internal sealed class CodeRow
{
    public required string id { get; set; }

    public required string label { get; set; }

    public double x { get; set; }

    public double y { get; set; }
}
