using Telar.Learning.Deployment;

namespace Telar.Studies.Guatemala;

/// <summary>What the models of the study are for, and what they are not for.</summary>
internal static class ModelCards
{
    private const string Licence = "The weights are under the MIT licence, as the code.";

    public static ModelCardText Coffee { get; } = new(
        "Names what a spot on a leaf of Arabica coffee comes from: leaf miner, rust, phoma, cercospora, or nothing (healthy).",
        "Teaching and research on small networks, and a first look at a symptom before somebody who knows the plants is asked.",
        "Decisions to spray, to fell or to insure, and any disease or deficiency that is not of the five classes.",
        [
            "It learned from crops of photographs of single leaves against a plain background, taken by one group in Brazil; other cameras, light, varieties and regions, Guatemala among them, may be told far worse.",
            "It sees one symptom in a square: whoever cuts the square out has already found it.",
            "Cercospora is the rarest class and the one told worst; on some leaves several symptoms overlap.",
            "Whatever is of no class, a hand or another plant, is given one all the same.",
            "The scores are of the mean of the logits over the eight positions of a picture, turned by right angles and mirrored, which the command above takes too.",
        ],
        "a PNG, WebP or JPEG file of one symptom that fills the picture, or a folder with such files; a picture that is not square is stretched",
        "spot.jpg",
        Licence);

    public static ModelCardText MayanLanguages { get; } = new(
        "Names the language of a sentence, among thirteen Mayan languages of Guatemala. A label is a code of ISO 639-3.",
        "Teaching and research on language identification, and sorting of texts that a speaker looks at afterwards.",
        "Deciding where a person comes from, who a person is, or which language a person has to be served in; deciding what is a language and what a variant; and archives that no speaker looks at.",
        [
            "It learned from short sentences in the spelling of the Academia de Lenguas Mayas de Guatemala; other spellings, local variants and historical writing may be told far worse.",
            "Each language stands for one collection of sentences: their topics and their authors differ, and the network may know these rather than the language.",
            "Text in any other language, Spanish and the other Mayan languages of Guatemala among them, is given one of these all the same.",
            "Close relatives are told least well: Achi and K'iche', Chuj and Q'anjob'al, Mam and Tektiteko, Poqomam and Poqomchi'.",
            "Case, digits and punctuation are dropped, and every apostrophe is one.",
        ],
        "text in UTF-8, one sentence a line",
        "Ri rutum q'ij tajin kelik\nHin nwahtʼaliim wach la jeʼ chʼeechʼ",
        Licence)
    {
        ListsWords = true,
    };

    public static ModelCardText KicheTagging { get; } = new(
        "Names the part of speech of each word of a sentence in K'iche'. A label is one of Universal Dependencies, e.g. `NOUN`.",
        "Teaching and research, and a first pass over text that somebody who knows K'iche' then corrects.",
        "Judging how a person writes or speaks, and any corpus that is published without a speaker's look at it.",
        [
            "It learned from fewer than two thousand sentences, half of them examples of a dictionary; speech, poetry, older spellings and regional variants may be told far worse.",
            "It expects the treebank's words: an ending that the treebank cuts off is a word of its own there and is not cut off here.",
            "Tags that are rare in the treebank (interjections, conjunctions, foreign words) are told worst.",
            "Its word vectors come from text without tags, largely the New Testament in one translation; of MayanV only the sentences in K'iche' are read.",
        ],
        "text in UTF-8, one sentence a line",
        "Sib'alaj nim ri ab'aj.",
        Licence)
    {
        ListsWords = true,
    };
}
