using System.Formats.Tar;
using System.IO.Compression;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>A project folder with the results of three artificial experiments and the box font.</summary>
public static class ArtificialStudy
{
    public const string Results = "results/artificial";

    public static readonly FigureHome Home = new(Results, "data/raw/font/font.tgz");

    public static readonly ReportedExperiment Places =
        new("places", "Places", "MLP", $"{Results}/metrics/places.json", [new("main", "test")]);

    public static readonly ReportedExperiment Pictograms =
        new("pictograms", "Pictograms", "CNN", $"{Results}/metrics/pictograms.json", [new("main", "unseen style"), new("emoji", "unseen emoji")]);

    public static readonly ReportedExperiment Languages =
        new("languages", "Languages", "RNN", $"{Results}/metrics/languages.json", [new("main", "5-12 words"), new("short", "2-4 words")]);

    public const string Hypotheses = $"{Results}/hypotheses.json";

    public static TemporaryProject Create()
    {
        var project = new TemporaryProject();
        WriteFont(project.PathOf(Home.FontArchive));
        project.Write(Places.Metrics, ArtificialMetrics.Metrics("places", 52, ["linear", "knn", "gradientBoosting", "majority"], []));
        project.Write(Pictograms.Metrics, ArtificialMetrics.Metrics("pictograms", 10, ["linear", "knn", "gradientBoosting", "majority"], ["emoji"]));
        project.Write(Languages.Metrics, ArtificialMetrics.Metrics("languages", 12, ["linear", "knn", "naiveBayes", "majority"], ["short"]));
        project.Write(Hypotheses, ArtificialHypotheses.Json());
        foreach (var experiment in new[] { Places, Pictograms, Languages })
        {
            project.Write($"{Results}/selection/{experiment.Name}.json", ArtificialMetrics.Selection());
            project.Write(Comparison(experiment.Name), ArtificialMetrics.Comparison(experiment.Name));
            project.Write(Diagnostics(experiment.Name), ArtificialDiagnostics.Json(experiment.Name, 4, "one/round", "two/round"));
            for (var seed = 1; seed <= 3; seed++)
                project.Write(History(experiment.Name, seed), ArtificialMetrics.History(5 + seed, 0.1 * seed));
        }

        foreach (var test in new[] { "pictograms-emoji", "languages-short" })
            project.Write(Diagnostics(test), ArtificialDiagnostics.Json(test, 4));
        return project;
    }

    public static string Diagnostics(string test) => $"{Results}/diagnostics/{test}.json";

    public static string History(string experiment, int seed) => $"{Results}/training/{experiment}/seed-{seed}/history.csv";

    public static string Comparison(string experiment) => $"{Results}/comparisons/{experiment}.json";

    private static void WriteFont(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.Create(path);
        using var zipped = new GZipStream(file, CompressionLevel.Fastest);
        using var tar = new TarWriter(zipped);
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, FontArchive.Member) { DataStream = new MemoryStream(BoxFont.Create()) });
    }
}
