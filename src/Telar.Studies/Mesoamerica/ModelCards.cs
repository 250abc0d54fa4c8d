using Telar.Learning.Deployment;

namespace Telar.Studies.Mesoamerica;

/// <summary>What the models of the study are for, and what they are not for.</summary>
internal static class ModelCards
{
    private const string Licence = "The weights are under the MIT licence, as the code.";

    public static ModelCardText Places { get; } = new(
        "Names the first-level administrative region that a populated place of Mexico or Central America lies in, from its coordinates, heights, population and kind. A label is the country (ISO 3166) and the code of the division in GeoNames.",
        "Teaching and research on small networks, and filling in a region that a table of places lacks, where a few errors near borders do no harm.",
        "Borders in any legal or political sense, property, taxes, votes, and every decision about people. Places outside the eight countries are given a region all the same.",
        [
            "It knows only regions with at least thirty places in the gazetteer (with 500 inhabitants or a seat of government), and only places of that kind; regions with fewer are never named.",
            "Errors lie near borders: a probability far from 1 means that a border is near.",
            "GeoNames merges sources of different age and precision; names, borders and counts are of the version above.",
            "It was never tested on places of another gazetteer.",
        ],
        "CSV with a header; the columns are those of GeoNames: latitude and longitude (degrees, WGS84), elevation (metres, may be empty), dem (metres of the digital elevation model), population and feature (the feature code); a column name is shown in the answer",
        "name,latitude,longitude,elevation,dem,population,feature\nOaxaca,17.0606,-96.7253,,1556,300000,PPLA",
        Licence);

    public static ModelCardText Pictograms { get; } = new(
        "Says what a pictogram looks like (a face, a hand, an animal, food ...), also in a drawing style that it was not trained on.",
        "Teaching and research on small networks: how far a class of drawings carries from one style to another.",
        "Photographs, handwriting, signs of traffic or safety, and moderation of what people send.",
        [
            "It learned from a few drawing styles and was tested on one more; others (flat, outlined, monochrome) may be told far worse.",
            "The classes are about looks and not about meaning; whatever is of no class is given one all the same.",
            "Pictures are shrunk to 48 x 48 pixels on white: fine detail is lost, and a dark background is not expected.",
            "The scores are of the mean of the logits over a picture as it is, turned a little and in two more sizes, each mirrored too, which the command above takes as well.",
            "Probabilities are those of the network; see the calibration in the paper before a threshold is put on them.",
        ],
        "a PNG, WebP or JPEG file, or a folder with such files; a picture that is not square is centred on white",
        "quetzal.png",
        Licence);

    public static ModelCardText Languages { get; } = new(
        "Names the language of a few words of text, among languages of Mesoamerica. A label is a code of ISO 639-3.",
        "Teaching and research on language identification with very little text.",
        "Deciding where a person comes from or which language a person has to be served in, and archives that no speaker looks at.",
        [
            "It learned from one document, the Universal Declaration of Human Rights, in one orthography a language: other topics, other spellings, everyday and historical writing may be told far worse.",
            "Text in any other language is given one of these all the same.",
            "The three variants of Huastec are close to each other, as are K'iche' and Kaqchikel; shorter text is told less well.",
            "Case, digits and punctuation are dropped, and every apostrophe is one.",
        ],
        "text in UTF-8, one line a row; a few words each as in training, longer lines are read whole",
        "ronojel winaq ya'tal chech\nTodos los seres humanos nacen libres",
        Licence);
}
