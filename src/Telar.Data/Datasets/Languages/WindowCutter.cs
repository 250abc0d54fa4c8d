namespace Telar.Data.Datasets.Languages;

/// <summary>Cuts articles into windows that do not overlap within a band, lengths drawn evenly from the band.</summary>
internal static class WindowCutter
{
    /// <summary>The windows of one article; a rest shorter than the band allows is left out.</summary>
    public static IEnumerable<Window> Cut(Article article, Band band, Random random)
    {
        var start = 0;
        for (var number = 1; article.Words.Count - start >= band.Shortest; number++)
        {
            var length = Math.Min(random.Next(band.Shortest, band.Longest + 1), article.Words.Count - start);
            var text = string.Join(' ', article.Words.Skip(start).Take(length));
            yield return new Window($"{article.Language}-{article.Number:00}-{band.Name}-{number:000}", article.Language, article.Number, band.Name, text);
            start += length;
        }
    }
}
