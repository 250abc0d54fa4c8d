using Telar.Engine.Explaining;
using Telar.Engine.Stages;

namespace Telar.Tests.Build.Status;

/// <summary>A study in which everything occurs that a status can say.</summary>
internal static class SampleStatus
{
    private static readonly string first = new('a', 64);
    private static readonly string second = new('b', 64);

    private static readonly StageChange method = new(ChangeKind.Method, "Telar.Sample.PlaceEncoder.Encode", "0123456789ab", "ba9876543210");

    public static StudyStatus Of => new("sample",
    [
        Stage("download/places", StageKind.Download, StageState.UpToDate, 12.3),
        Stage("preprocess/places", StageKind.Preprocess, StageState.Restorable, 2.5) with
        {
            Outputs = [new OutputDifference("data/processed/places.parquet", OutputProblem.Missing)],
        },
        Stage("train/places/seed-1", StageKind.Train, StageState.Stale, 65.4) with
        {
            Changes =
            [
                method,
                new StageChange(ChangeKind.Method, "Telar.Sample.PlaceEncoder.Scale", null, "0123456789ab"),
                new StageChange(ChangeKind.Type, "Telar.Sample.Mode (reflected)", "0123456789ab", null),
                new StageChange(ChangeKind.Parameter, "Options.LearningRate", "0.008", "0.006"),
                new StageChange(ChangeKind.Parameter, "Options.Warmup", null, "3"),
                new StageChange(ChangeKind.Package, "Parquet", $"6.0.0+{first[..40]} (6.0.0.0)", $"6.1.0+{second[..40]} (6.0.0.0)"),
                new StageChange(ChangeKind.Setting, "MKL_CBWR", "AVX2", "COMPATIBLE"),
            ],
            DragsAlong = ["evaluate/places", "paper"],
        },
        Stage("train/places/seed-2", StageKind.Train, StageState.Stale, 3725) with { Changes = [method], DragsAlong = ["evaluate/places", "paper"] },
        Stage("train/places/seed-3", StageKind.Train, StageState.Stale, 70) with { Changes = [method], DragsAlong = ["evaluate/places", "paper"] },
        Stage("evaluate/places", StageKind.Evaluate, StageState.Stale, 1.7) with { WaitsFor = ["train/places/seed-1", "train/places/seed-2", "train/places/seed-3"] },
        Stage("table/results", StageKind.Table, StageState.Stale, 0.1) with
        {
            Changes =
            [
                new StageChange(ChangeKind.Input, "results/metrics.json", first, second, "evaluate/places"),
                new StageChange(ChangeKind.Input, "data/gone.csv", first, StageChange.Missing),
                new StageChange(ChangeKind.Output, "results/new.tex", null, "declared"),
                new StageChange(ChangeKind.Stored, "results/table.tex", first, null),
                new StageChange(ChangeKind.Code, "code", first, second),
            ],
        },
        Stage("poster", StageKind.Poster, StageState.Stale, null) with { ComparedWith = Comparison.Lock },
        Stage("paper", StageKind.Paper, StageState.Stale, null) with
        {
            ComparedWith = Comparison.Lock,
            Changes = [new StageChange(ChangeKind.Setting, "tex", "TeX Live 2023", "TeX Live 2025")],
            Outputs = [new OutputDifference("paper/paper.pdf", OutputProblem.Changed), new OutputDifference("paper/notes.txt", OutputProblem.Stray)],
            WaitsFor = ["a", "b", "c", "d"],
        },
    ]);

    public static StudyStatus UpToDate => new("sample", [Stage("download/places", StageKind.Download, StageState.UpToDate, 12.3)]);

    public static StudyStatus FreshClone => new("sample",
    [
        Stage("download/places", StageKind.Download, StageState.PassedOver, null) with { ComparedWith = Comparison.Lock },
    ])
    {
        AllowsMissing = true,
    };

    /// <summary>A fresh clone in which a text was edited.</summary>
    public static StudyStatus Clone => new("sample",
    [
        Stage("download/places", StageKind.Download, StageState.PassedOver, null) with { ComparedWith = Comparison.Lock },
        Stage("paper", StageKind.Paper, StageState.Stale, null) with
        {
            ComparedWith = Comparison.Lock,
            Changes = [new StageChange(ChangeKind.Input, "paper/paper.tex.scriban", first, second)],
        },
        Stage("poster", StageKind.Poster, StageState.Stale, null) with { ComparedWith = Comparison.Lock, WaitsFor = ["paper"] },
    ])
    {
        AllowsMissing = true,
    };

    private static StageStatus Stage(string key, StageKind kind, StageState state, double? seconds) => new()
    {
        Key = key,
        Kind = kind,
        Experiment = key.Contains("/places", StringComparison.Ordinal) ? "places" : null,
        State = state,
        Seconds = seconds,
    };
}
