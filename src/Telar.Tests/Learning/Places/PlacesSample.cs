using Telar.Data.Parquet;

namespace Telar.Tests.Learning.Places;

/// <summary>A table of five places: two to train on, two to validate, and an odd one to test.</summary>
internal static class PlacesSample
{
    public static void Write(string path) => ParquetTable.Write(
        path,
        ParquetColumn.Of("id", [1L, 2, 3, 4, 5]),
        ParquetColumn.Of("name", ["a", "b", "c", "d", "e"]),
        ParquetColumn.Of("country", ["GT", "GT", "MX", "MX", "MX"]),
        ParquetColumn.Of("latitude", [14.0, 15, 19, 20, 80]),
        ParquetColumn.Of("longitude", [-90.0, -91, -99, -100, 10]),
        ParquetColumn.Of("elevation", new double?[] { 1500, null, 2200, 2300, 9000 }),
        ParquetColumn.Of("dem", [1500.0, 1600, 2200, 2300, 9000]),
        ParquetColumn.Of("population", [10.0, 0, 20, 30, 1e9]),
        ParquetColumn.Of("feature", ["PPL", "PPL", "PPLA", "PPL", "PPLC"]),
        ParquetColumn.Of("region", ["GT.07", "GT.07", "MX.09", "MX.09", "MX.09"]),
        ParquetColumn.Of("split", ["train", "validation", "train", "validation", "test"]),
        ParquetColumn.Of("fold", [0, 1, 1, 0, -1]));
}
