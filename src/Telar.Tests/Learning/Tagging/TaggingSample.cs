using Telar.Data.Parquet;
using Telar.Learning.CrossValidation;
using Telar.Learning.Tagging;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Tagging;

/// <summary>Ten sentences, one a part, each beginning with a capital; the third word of each is its own.</summary>
internal static class TaggingSample
{
    public const int Sentences = 10;

    private static readonly string[] Tags = ["DET", "NOUN", "VERB"];

    public static TaggingTask Task(int fold) => new("words.parquet", Unlabelled, new HeldOut(fold));

    public static UnlabelledKiche Unlabelled { get; } = new("verses.parquet", "mayan.parquet", "sentences.parquet");

    /// <summary>The word that only one sentence has.</summary>
    public static string OwnWord(int sentence) => $"x{(char)('a' + sentence)}";

    public static void Write(TemporaryFolder folder)
    {
        string[] all = [.. Enumerable.Range(0, Sentences).SelectMany(sentence => (string[])["ri", sentence % 2 == 0 ? "tz'i'" : "me's", OwnWord(sentence)])];
        ParquetTable.Write(
            folder["words.parquet"],
            ParquetColumn.Of("sentence", [.. all.Select((_, row) => $"s:{row / 3}")]),
            ParquetColumn.Of("form", [.. all.Select(word => word == "ri" ? "Ri" : word)]),
            ParquetColumn.Of("word", all),
            ParquetColumn.Of("tag", [.. all.Select((_, row) => Tags[row % 3])]),
            ParquetColumn.Of("part", all.Select((_, row) => row / 3).ToArray()));
        ParquetTable.Write(folder["sentences.parquet"], ParquetColumn.Of("text", ["Ri tzʼiʼ, xa."]));
        ParquetTable.Write(folder["verses.parquet"], ParquetColumn.Of("text", ["ri ajaw", "xub'ij ri tz'i' xa chech", "ri tz'i' xab'ij"]));
        ParquetTable.Write(
            folder["mayan.parquet"],
            ParquetColumn.Of("language", ["quc", "quc", "kek"]),
            ParquetColumn.Of("text", ["ri tz'i' xa", "maltyox chawe", "bantiox"]));
    }
}
