namespace Telar.Data.Datasets.KicheTreebank;

/// <summary>A syntactic word.</summary>
/// <param name="Form">As it is written.</param>
/// <param name="Tag">Its universal part of speech, e.g. <c>NOUN</c>.</param>
internal sealed record TreebankWord(string Form, string Tag);
