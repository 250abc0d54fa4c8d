using Telar.Learning.Attention;
using Telar.Learning.Languages;
using Telar.Learning.Models;
using Telar.Learning.Recurrent;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The recipes that are searched for a transformer and for its recurrent rival, one by hand and then random ones. Both read
/// the same runs of letters, are as large, and have as many candidates with the same settings of training; beside them one
/// choice of architecture each, the encoding of places or the kind of cell.
/// </summary>
public static class LanguageTransformerSpace
{
    /// <summary>Letters of the longest run that a letter is given as; naive Bayes counts runs of as many.</summary>
    public const int LongestRun = 4;

    private const int Epochs = 8;
    private const int Size = 64;

    /// <param name="count">How many.</param>
    public static IReadOnlyList<Recipe> Transformers(int count) => Recipes(
        count,
        Transformer(PositionEncoding.Sinusoidal),
        draw => Transformer(draw.Of(PositionEncoding.Sinusoidal, PositionEncoding.Learned, PositionEncoding.None)));

    /// <param name="count">How many.</param>
    public static IReadOnlyList<Recipe> Rivals(int count) => Recipes(
        count,
        Rival(RecurrentCell.Gru),
        draw => Rival(draw.Of(RecurrentCell.Gru, RecurrentCell.Lstm, RecurrentCell.Gru)));

    private static Func<double, ModelRecipe> Transformer(PositionEncoding positions) =>
        dropout => new TransformerRecipe { Size = Size, Positions = positions, Dropout = dropout };

    // As many units as make up for the transformer's weights, to two in a hundred without its input.
    private static Func<double, ModelRecipe> Rival(RecurrentCell cell) => dropout => new RecurrentRecipe
    {
        WordSize = 0,
        SubwordSize = Size,
        Cell = cell,
        Units = cell == RecurrentCell.Gru ? 48 : 40,
        Dropout = dropout,
    };

    private static IReadOnlyList<Recipe> Recipes(
        int count, Func<double, ModelRecipe> byHand, Func<SearchDraw, Func<double, ModelRecipe>> draw) =>
    [
        Of("by-hand", byHand(0.2), rate: 4e-3, smoothing: 0.1, share: 0.8),
        .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index), draw)),
    ];

    // What both have in common is drawn first, so that both draw the same.
    private static Recipe Draw(string name, SearchDraw draw, Func<SearchDraw, Func<double, ModelRecipe>> model)
    {
        var (dropout, rate) = (draw.Of(0.1, 0.2, 0.3), draw.Logarithmic(2e-3, 1e-2));
        var (smoothing, share) = (draw.Of(0, 0.1), draw.Of(0.5, 0.8));
        return Of(name, model(draw)(dropout), rate, smoothing, share);
    }

    private static Recipe Of(string name, ModelRecipe model, double rate, double smoothing, double share) => new(
        name,
        model,
        new TrainingOptions { Epochs = Epochs, BatchSize = 128, LearningRate = rate, LabelSmoothing = smoothing },
        new WordCrop(share));
}
