namespace Telar.Data.Datasets.Pictograms;

/// <summary>An emoji as one style draws it.</summary>
/// <param name="Pixels">48 x 48 x 3 bytes, row by row, red green blue.</param>
internal sealed record Drawing(EmojiRecord Emoji, string Label, string Style, byte[] Pixels);
