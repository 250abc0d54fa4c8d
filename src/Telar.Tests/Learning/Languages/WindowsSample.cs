using Telar.Data.Parquet;

namespace Telar.Tests.Learning.Languages;

/// <summary>Tables of a few windows and articles in two made languages.</summary>
internal static class WindowsSample
{
    public static void WriteWindows(string path) => ParquetTable.Write(
        path,
        ParquetColumn.Of("id", ["a1", "b1", "a2", "b2", "a3", "b3", "s1"]),
        ParquetColumn.Of("language", ["aaa", "bbb", "aaa", "bbb", "aaa", "bbb", "aaa"]),
        ParquetColumn.Of("article", new[] { 1, 1, 2, 2, 3, 3, 1 }),
        ParquetColumn.Of("band", ["long", "long", "long", "long", "long", "long", "short"]),
        ParquetColumn.Of("text", ["k'ak' k'a k'a", "lul lu lu", "k'a k'o", "lu lo", "k'a test", "lu test", "k'a"]),
        ParquetColumn.Of("split", ["train", "train", "validation", "validation", "test", "test", "train"]),
        ParquetColumn.Of("fold", new[] { 0, 0, 1, 1, -1, -1, 0 }));

    public static void WriteArticles(string path) => ParquetTable.Write(
        path,
        ParquetColumn.Of("language", ["aaa", "bbb", "aaa", "aaa"]),
        ParquetColumn.Of("article", new[] { 1, 1, 2, 3 }),
        ParquetColumn.Of("split", ["train", "train", "validation", "test"]),
        ParquetColumn.Of("fold", new[] { 0, 0, 1, -1 }),
        ParquetColumn.Of("text", ["k'a k'a lu k'o", "lu lo lu", "k'o new", "test"]));
}
