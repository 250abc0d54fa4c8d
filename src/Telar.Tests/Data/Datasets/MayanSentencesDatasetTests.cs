using Telar.Data.Datasets.MayanSentences;
using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Tests.Data.Datasets;

public sealed class MayanSentencesDatasetTests : IDisposable
{
    private readonly DatasetRun run = new(new MayanSentencesDataset());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Sentences_are_normalised_and_named_by_place()
    {
        Write("quc", "dev", ("Ri rutum qʼij, tajin kelik", "Ya se ven los primeros rayos del sol"));

        await run.PreprocessAsync();

        Assert.Equal(["quc-dev-0001"], Table.Text("id"));
        Assert.Equal(["quc"], Table.Text("language"));
        Assert.Equal(["ri rutum q'ij tajin kelik"], Table.Text("text"));
        Assert.Equal(["ya se ven los primeros rayos del sol"], Table.Text("spanish"));
    }

    [Fact]
    public async Task Lines_that_are_no_sentences_are_left_out_with_their_place_and_reason()
    {
        Write("agu", "dev", ("\"Kyiʼky nkʼoloj", ""), ("", "Hola"), ("lombrices\"", "lombrices\""), ("At jun", "Hay uno"), ("At jun!", "Hay uno."));
        Write("mam", "train", ("Nim tnum", "Es grande"), ("?!", "Qué"));
        Write("ttc", "train", ("nim tnum", "Es un pueblo grande"));

        await run.PreprocessAsync();

        Assert.Equal(["agu-dev-0004"], Table.Text("id"));
        var leftOut = run.Table("leftout.parquet");
        Assert.Equal(
            [
                "agu/dev/data.agu 1: a side without words",
                "agu/dev/data.agu 2: a side without words",
                "agu/dev/data.agu 3: the same on both sides",
                "agu/dev/data.agu 5: repeated",
                "mam/train/data.mam 1: in several languages",
                "mam/train/data.mam 2: a side without words",
                "ttc/train/data.ttc 1: in several languages",
            ],
            leftOut.Text("file").Zip(leftOut.Values<int>("line"), leftOut.Text("reason")).Select(line => $"{line.First} {line.Second}: {line.Third}"));
    }

    [Fact]
    public async Task One_translation_is_in_one_part_in_every_language()
    {
        foreach (var language in (string[])["quc", "kek", "mam"])
            Write(language, "train", [.. Enumerable.Range(0, 200).Select(number => ($"{language} {Letters(number)}", $"¿Frase {Letters(number)}?"))]);

        await run.PreprocessAsync();

        var rows = Table.Text("spanish").Zip(Table.Text("split"), Table.Values<int>("fold")).ToList();
        Assert.Equal(600, rows.Count);
        Assert.All(rows.GroupBy(row => row.First), same => Assert.Single(same.Distinct()));
        Assert.Equal(["test", "train", "validation"], rows.Select(row => row.Second).Distinct().Order());
        Assert.Equal([-1, 0, 1, 2, 3, 4], rows.Select(row => row.Third).Distinct().Order());
        Assert.All(rows, row => Assert.Equal(row.Second == "test", row.Third == -1));
    }

    [Fact]
    public async Task A_sentence_stays_in_its_part_when_others_are_added()
    {
        Write("quc", "train", ("utz awach", "Cómo estás"));
        await run.PreprocessAsync();
        var alone = Table.Text("split")[0];

        Write("quc", "train", ("maltyox", "Gracias"), ("utz awach", "Cómo estás"));
        await run.PreprocessAsync();

        Assert.Equal(alone, Table.Text("split")[1]);
    }

    [Fact]
    public async Task A_translation_without_its_mark_is_named_with_file_and_line()
    {
        Write("quc", "test", ("utz", "Bien"));
        File.WriteAllText(Path.Combine(run.Raw(0), "quc/test/data.es"), "#kek# Bien\n");

        var error = await Assert.ThrowsAsync<TelarException>(run.PreprocessAsync);

        Assert.Equal("the line does not begin with #quc#", error.What);
        Assert.Equal("quc/test/data.es, line 1", error.Where);
    }

    [Fact]
    public async Task Files_of_different_length_are_refused()
    {
        Write("quc", "test", ("utz", "Bien"));
        File.AppendAllText(Path.Combine(run.Raw(0), "quc/test/data.es"), "#quc# Mal\n");

        var error = await Assert.ThrowsAsync<TelarException>(run.PreprocessAsync);

        Assert.Equal("there are 1 lines, and 2 in quc/test/data.es", error.What);
        Assert.Equal("quc/test/data.quc", error.Where);
    }

    [Fact]
    public void Codes_are_unique() => Assert.Equal(13, MayanLanguage.All.Select(language => language.Code).Distinct().Count());

    private ParquetTable Table => run.Table("sentences.parquet");

    /// <summary>A number in letters, as digits are no part of words.</summary>
    private static string Letters(int number) => string.Concat($"{number:000}".Select(digit => (char)('a' + digit - '0')));

    private void Write(string language, string part, params (string Text, string Spanish)[] lines)
    {
        var folder = Directory.CreateDirectory(Path.Combine(run.Raw(0), language, part)).FullName;
        File.WriteAllLines(Path.Combine(folder, $"data.{language}"), lines.Select(line => line.Text));
        File.WriteAllLines(Path.Combine(folder, "data.es"), lines.Select(line => $"#{language}# {line.Spanish}"));
    }
}
