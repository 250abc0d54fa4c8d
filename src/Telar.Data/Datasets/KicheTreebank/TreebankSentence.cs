namespace Telar.Data.Datasets.KicheTreebank;

/// <summary>A sentence of the treebank.</summary>
/// <param name="Id">The treebank's, e.g. <c>almg-examples:3</c>.</param>
/// <param name="Text">As running text.</param>
/// <param name="Spanish">A translation, or null where there is none.</param>
/// <param name="Words">In order.</param>
internal sealed record TreebankSentence(string Id, string Text, string? Spanish, IReadOnlyList<TreebankWord> Words)
{
    /// <summary>The text it was taken from: what stands before the colon.</summary>
    public string Source => Id.Split(':')[0];
}
