namespace Telar.Build.Graph;

/// <summary>Where boxes stand, in pixels: by column from left to right, by experiment from top to bottom.</summary>
/// <param name="Places">Upper left corner of each box, in their order.</param>
public sealed record GraphLayout(IReadOnlyList<(int X, int Y)> Places, IReadOnlyList<GraphBand> Bands, int Width, int Height)
{
    public const int Margin = 16;
    public const int BoxWidth = 232;
    public const int BoxHeight = 37;
    public const int ColumnGap = 46;

    private const int RowGap = 9;
    private const int LegendHeight = 42;
    private const int BandHead = 26;
    private const int BandGap = 8;

    public static GraphLayout Of(IReadOnlyList<Box> boxes)
    {
        // Columns without a box take no room.
        var columns = boxes.Select(box => box.Column).Distinct().Order().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var places = new (int X, int Y)[boxes.Count];
        var bands = new List<GraphBand>();
        var top = LegendHeight;
        // What is shared comes last.
        foreach (var band in boxes.Index().GroupBy(box => box.Item.Band).OrderBy(band => band.Key is null))
        {
            var rows = band.GroupBy(box => box.Item.Column).ToArray();
            var tallest = rows.Max(column => column.Count());
            foreach (var column in rows)
            {
                var x = Margin + (columns[column.Key] * (BoxWidth + ColumnGap));
                // A short column stands in the middle of its band.
                var y = top + BandHead + ((tallest - column.Count()) * (BoxHeight + RowGap) / 2);
                foreach (var (index, _) in column)
                {
                    places[index] = (x, y);
                    y += BoxHeight + RowGap;
                }
            }

            var height = BandHead + (tallest * (BoxHeight + RowGap));
            bands.Add(new GraphBand(band.Key, top, height));
            top += height + BandGap;
        }

        return new GraphLayout(places, bands, (2 * Margin) + (columns.Count * (BoxWidth + ColumnGap)) - ColumnGap, top);
    }
}
